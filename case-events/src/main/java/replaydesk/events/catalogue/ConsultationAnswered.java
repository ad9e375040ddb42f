package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Personal;

/**
 * A consultation was answered (R14).
 *
 * @param by the person, pseudonymous
 */
@Fact(stage = Stage.ESCALATION, name = "consultation-answered", presumesLife = false)
public record ConsultationAnswered(UUID consultationId, String by, @Personal String answer) implements EscalationEvent {
}
