package replaydesk.sla.clock;

import java.time.Instant;
import java.util.UUID;

/**
 * A time in which a clock stands still.
 *
 * @param subject what of that kind: the information request, the proposal; null where there is only one
 * @param from    the event that stopped the clock
 * @param to      the event that let it go on; null while it stands still
 */
public record Stop(Why why, UUID subject, Moment from, Moment to) {

    Stop until(Moment end) {
        return new Stop(why, subject, from, end.notBefore(from.at()));
    }

    boolean ongoing() {
        return to == null;
    }

    /** The stop as it was known with that version of the case. */
    Stop asOf(int version) {
        return to == null || to.knownAt(version) ? this : new Stop(why, subject, from, null);
    }

    /** Whether both are the same stop, of which one may know more. */
    public boolean isStopOf(Stop other) {
        return why == other.why && from.event().equals(other.from.event());
    }

    Stop notBefore(Instant earliest) {
        return new Stop(why, subject, from.notBefore(earliest), to == null ? null : to.notBefore(earliest));
    }
}
