package replaydesk.sla.clock;

import java.time.Instant;
import java.util.UUID;

/**
 * A period in which a clock is stopped.
 *
 * @param subject the information request or proposal; null where there is only one of the kind
 * @param from    the event that stopped the clock
 * @param to      the event that started it again; null while it is stopped
 */
public record Stop(StopReason why, UUID subject, Moment from, Moment to) {

    Stop until(Moment end) {
        return new Stop(why, subject, from, end.notBefore(from.at()));
    }

    boolean ongoing() {
        return to == null;
    }

    /** Returns the stop as it was known at that version of the case. */
    Stop asOf(int version) {
        return to == null || to.knownAt(version) ? this : new Stop(why, subject, from, null);
    }

    /** Tells whether both are the same stop, even if only one of them has an end. */
    public boolean isStopOf(Stop other) {
        return why == other.why && from.event().equals(other.from.event());
    }

    Stop notBefore(Instant earliest) {
        return new Stop(why, subject, from.notBefore(earliest), to == null ? null : to.notBefore(earliest));
    }
}
