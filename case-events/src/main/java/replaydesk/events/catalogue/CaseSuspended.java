package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * Work rests until a moment, or until a problem is solved (R18).
 *
 * @param until absent when it waits for the problem
 * @param problem absent when it waits for the moment
 */
@Fact(stage = Stage.ESCALATION, name = "case-suspended", presumes = Counter.WORK, advances = Counter.WORK)
public record CaseSuspended(Instant until, UUID problem, @Personal String reason) implements EscalationEvent {
}
