package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Personal;

/**
 * A colleague or a team was asked without handing the case over (R14).
 *
 * @param colleague pseudonymous; absent when a team was asked
 * @param team absent when a colleague was asked
 */
@Fact(stage = Stage.ESCALATION, name = "consultation-asked", presumesLife = false)
public record ConsultationAsked(
        UUID consultationId,
        String colleague,
        String team,
        @Personal String question) implements EscalationEvent {
}
