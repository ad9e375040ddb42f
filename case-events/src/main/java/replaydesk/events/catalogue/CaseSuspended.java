package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * Work was suspended until a point in time, or until a problem is solved (R18).
 *
 * @param until the time; absent when work waits for the problem
 * @param problem the problem; absent when work waits for the time
 */
@Fact(stage = Stage.ESCALATION, name = "case-suspended", presumes = Counter.WORK, advances = Counter.WORK)
public record CaseSuspended(Instant until, UUID problem, @Personal String reason) implements EscalationEvent {
}
