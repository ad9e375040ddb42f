package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/** Scheduled work was called off (R16). */
@Fact(stage = Stage.ESCALATION, name = "work-cancelled", presumesLife = false, advances = Counter.WORK)
public record WorkCancelled(UUID workId, @Personal String reason) implements EscalationEvent {
}
