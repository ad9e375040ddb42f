package replaydesk.closure;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.value.ClosureCode;

/**
 * How and when the case ended (R21).
 *
 * @param at       business time: the window for coming back counts from it, so that an imported closing of last year
 *                 does not open it anew
 * @param by       pseudonymous; null when by time
 * @param comeback the requester's first message within the window; null when there is none
 */
public record Closed(UUID event, ClosureCode code, Instant at, String by, Comeback comeback) {

    /** What the requester wrote after closing. */
    public record Comeback(UUID event, UUID message) {
    }

    /** The last moment at which the same case may come back (R22). */
    public Instant reopenUntil() {
        return at.plus(ClosingPolicy.V1.reopenWithin());
    }

    Closed wrote(UUID messageEvent, UUID message, Instant written) {
        return comeback != null || written.isAfter(reopenUntil()) ? this
                : new Closed(event, code, at, by, new Comeback(messageEvent, message));
    }
}
