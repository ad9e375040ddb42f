package replaydesk.closure;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.value.ClosureCode;

/**
 * The closure of a case (R21).
 *
 * @param at       business time of the closure. The window for reopening counts from it, so that an imported closure of
 *                 last year does not open the window again.
 * @param by       pseudonymous id of the person who closed it; null when it closed by time
 * @param comeback the requester's first message within the window; null when there is none
 */
public record Closed(UUID event, ClosureCode code, Instant at, String by, Comeback comeback) {

    /**
     * A message that the requester sent after the closure.
     *
     * @param event   the event of the message
     * @param message id of the message
     */
    public record Comeback(UUID event, UUID message) {
    }

    /** Returns the last moment at which the case may be reopened (R22). */
    public Instant reopenUntil() {
        return at.plus(ClosingPolicy.V1.reopenWithin());
    }

    Closed wrote(UUID messageEvent, UUID message, Instant written) {
        return comeback != null || written.isAfter(reopenUntil()) ? this
                : new Closed(event, code, at, by, new Comeback(messageEvent, message));
    }
}
