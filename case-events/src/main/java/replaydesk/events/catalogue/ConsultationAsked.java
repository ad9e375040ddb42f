package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * A colleague or a team was asked, while the case stayed in place (R14).
 *
 * @param colleague the colleague, pseudonymous; absent when a team was asked
 * @param team the team; absent when a colleague was asked
 * @param remindAt the time of the reminder; absent when there is none
 * @param policy the policy by whose working days that time was counted; absent when none was used
 */
@Fact(stage = Stage.ESCALATION, name = "consultation-asked", presumesLife = false)
public record ConsultationAsked(
        UUID consultationId,
        String colleague,
        String team,
        @Personal String question,
        Instant remindAt,
        ReferenceVersion policy) implements EscalationEvent {

    /** Creates a consultation of which nobody is reminded. */
    public ConsultationAsked(UUID consultationId, String colleague, String team, String question) {
        this(consultationId, colleague, team, question, null, null);
    }
}
