package replaydesk.closure;

import java.time.Instant;
import java.util.UUID;

/**
 * A closure that was announced.
 *
 * @param event     that announced it
 * @param broughtBy the proposal or acceptance it rests on
 * @param closesAt  when the case closes if nobody objects
 * @param at        when the log had the announcement
 * @param reminded  whether the requester was reminded
 * @param against   what has come against it since and is not yet said; null while it stands
 */
public record Schedule(UUID event, UUID broughtBy, Instant closesAt, Instant at, boolean reminded, Obstacle against) {

    /** Reminded of a closing then: a reminder that comes late moves it. */
    Schedule reminded(Instant closing) {
        var later = closing != null && closing.isAfter(closesAt) ? closing : closesAt;
        return new Schedule(event, broughtBy, later, at, true, against);
    }

    /** What came first stays the reason. */
    Schedule against(Obstacle obstacle) {
        return against != null ? this : new Schedule(event, broughtBy, closesAt, at, reminded, obstacle);
    }

    Instant remindAt(ClosingPolicy policy) {
        return closesAt.minus(policy.notice());
    }
}
