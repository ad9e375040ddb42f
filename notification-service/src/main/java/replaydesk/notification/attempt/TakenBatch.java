package replaydesk.notification.attempt;

import java.util.List;

/**
 * Deliveries of this instance, in the states that were stored.
 *
 * @param moreIsDue true when others may be due at once: a search found as many as it may take, or one that waited for
 *                  another of its case and person waits no more
 */
public record TakenBatch(List<Taken> taken, boolean moreIsDue) {

    /** Nothing, and nothing more. */
    public static final TakenBatch NONE = new TakenBatch(List.of(), false);

    static TakenBatch of(List<DeliveryAttempt> attempts, boolean moreIsDue) {
        return new TakenBatch(attempts.stream().map(Taken::of).toList(), moreIsDue);
    }
}
