package replaydesk.notification.attempt;

import java.util.UUID;

/**
 * A delivery that this instance has taken.
 *
 * @param failure  reason of the latest failure; null when there was none
 * @param language language in which it was sent; null before, and for mails of an earlier version
 */
public record Taken(UUID id, AttemptState state, String failure, String language) {

    static Taken of(DeliveryAttempt attempt) {
        return new Taken(attempt.id, attempt.state, attempt.failure, attempt.language);
    }
}
