package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/** Scheduled work did not take place, although nobody called it off (R16). */
@Fact(stage = Stage.ESCALATION, name = "work-missed", presumesLife = false, advances = Counter.WORK)
public record WorkMissed(UUID workId, @Personal String reason) implements EscalationEvent {
}
