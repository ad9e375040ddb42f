package replaydesk.closure.closing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.events.value.ClosureCode;
import replaydesk.kit.stage.Life;

/**
 * The state of a case's closure, announced or done.
 *
 * @param closesAt    when it closes by itself if nobody objects; absent when that is not announced
 * @param reminded    whether the requester was reminded of it
 * @param code        how it ended; absent while it is open
 * @param closedBy    pseudonymous; absent when by time
 * @param reopenUntil the last moment to reopen it, closed or withdrawn; absent while it is open
 * @param reopenings  how often it came back
 */
@Schema(requiredProperties = {"life", "reminded", "reopenings"})
public record ClosureStatus(Life life, Instant closesAt, boolean reminded, ClosureCode code, Instant closedAt,
        String closedBy, Instant reopenUntil, int reopenings) {

    static ClosureStatus of(ClosureCase state) {
        var schedule = state.schedule() == null || state.schedule().against() != null ? null : state.schedule();
        var closed = state.life() == Life.CLOSED ? state.end() : null;
        var ended = state.life() == Life.WITHDRAWN ? state.end() : closed;
        return new ClosureStatus(state.life(), schedule == null ? null : schedule.closesAt(),
                schedule != null && schedule.reminded(), closed == null ? null : closed.code(),
                closed == null ? null : closed.at(), closed == null ? null : closed.by(),
                ended == null ? null : ended.reopenUntil(), state.reopenings());
    }
}
