package replaydesk.closure.closing;

import java.time.Instant;
import replaydesk.closure.ClosureCase;
import replaydesk.events.value.ClosureCode;
import replaydesk.kit.stage.Life;

/**
 * The state of a case's closure, announced or done.
 *
 * @param closesAt    time when the case closes by itself if nobody objects; absent when no closure is announced
 * @param reminded    true once the requester was reminded of it
 * @param code        outcome of the case; absent while it is open
 * @param closedBy    pseudonymous id; absent when the case closed by time
 * @param reopenUntil the last moment to reopen the case; absent while it is open
 * @param reopenings  number of times that the case was reopened
 */
public record ClosureStatus(Life life, Instant closesAt, boolean reminded, ClosureCode code, Instant closedAt,
        String closedBy, Instant reopenUntil, int reopenings) {

    static ClosureStatus of(ClosureCase state) {
        var schedule = state.schedule() == null || state.schedule().against() != null ? null : state.schedule();
        var closed = state.life() == Life.CLOSED ? state.closed() : null;
        return new ClosureStatus(state.life(), schedule == null ? null : schedule.closesAt(),
                schedule != null && schedule.reminded(), closed == null ? null : closed.code(),
                closed == null ? null : closed.at(), closed == null ? null : closed.by(),
                closed == null ? null : closed.reopenUntil(), state.reopenings());
    }
}
