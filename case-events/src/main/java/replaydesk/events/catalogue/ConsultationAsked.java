package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Personal;

/**
 * A colleague or a team was asked, while the case stayed in place (R14).
 *
 * @param colleague the colleague, pseudonymous; absent when a team was asked
 * @param team the team; absent when a colleague was asked
 */
@Fact(stage = Stage.ESCALATION, name = "consultation-asked", presumesLife = false)
public record ConsultationAsked(
        UUID consultationId,
        String colleague,
        String team,
        @Personal String question) implements EscalationEvent {
}
