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

    Schedule remindedOf() {
        return new Schedule(event, broughtBy, closesAt, at, true, against);
    }

    /** What came first stays the reason. */
    Schedule against(Obstacle obstacle) {
        return against != null ? this : new Schedule(event, broughtBy, closesAt, at, reminded, obstacle);
    }

    /** Whether a reminder is still to go out: only where the notice fits between announcement and closing. */
    boolean awaitsReminder(ClosingPolicy policy) {
        return !reminded && !remindAt(policy).isBefore(at);
    }

    Instant remindAt(ClosingPolicy policy) {
        return closesAt.minus(policy.notice());
    }
}
