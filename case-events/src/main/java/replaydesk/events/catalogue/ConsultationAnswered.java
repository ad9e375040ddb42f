package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Personal;

/**
 * The answer to a consultation (R14).
 *
 * @param by pseudonymous
 */
@Fact(stage = Stage.ESCALATION, name = "consultation-answered", presumesLife = false)
public record ConsultationAnswered(UUID consultationId, String by, @Personal String answer) implements EscalationEvent {
}
