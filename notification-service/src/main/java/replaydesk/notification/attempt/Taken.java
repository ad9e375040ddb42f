package replaydesk.notification.attempt;

import java.util.UUID;

/**
 * A delivery that this instance has in hand.
 *
 * @param failure why it failed last; null when it never did
 */
public record Taken(UUID id, AttemptState state, String failure) {

    static Taken of(DeliveryAttempt attempt) {
        return new Taken(attempt.id, attempt.state, attempt.failure);
    }
}
