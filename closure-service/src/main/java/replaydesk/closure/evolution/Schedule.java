package replaydesk.closure.evolution;

import java.time.Instant;
import java.util.UUID;
import replaydesk.closure.reference.ClosingPolicy;

/**
 * An announced closure.
 *
 * @param event     the event that announced it
 * @param broughtBy the proposal or acceptance that it rests on
 * @param closesAt  time when the case closes if nobody objects
 * @param at        time when the log received the announcement
 * @param reminded  true once the requester was reminded
 * @param against   the first obstacle since, for which it is to be cancelled; null while the closure stands
 */
public record Schedule(UUID event, UUID broughtBy, Instant closesAt, Instant at, boolean reminded, Obstacle against) {

    /** Records the reminder and the closure time it gave. A late reminder delays the closure. */
    Schedule reminded(Instant closing) {
        var later = closing != null && closing.isAfter(closesAt) ? closing : closesAt;
        return new Schedule(event, broughtBy, later, at, true, against);
    }

    /** Records an obstacle. The first one stays the reason for cancelling. */
    Schedule against(Obstacle obstacle) {
        return against != null ? this : new Schedule(event, broughtBy, closesAt, at, reminded, obstacle);
    }

    /** Returns the time of the reminder. */
    public Instant remindAt(ClosingPolicy policy) {
        return closesAt.minus(policy.notice());
    }
}
