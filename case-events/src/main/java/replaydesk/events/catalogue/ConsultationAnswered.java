package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * A consultation was answered (R14). Presumes nothing, since what somebody knows is true whatever else happened: two
 * who answer at the same time are both heard.
 *
 * @param by the person, pseudonymous
 */
@Fact(stage = Stage.ESCALATION, name = "consultation-answered", presumesLife = false, advances = Counter.CONSULTATION)
public record ConsultationAnswered(UUID consultationId, String by, @Personal String answer) implements EscalationEvent {
}
