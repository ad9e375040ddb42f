package replaydesk.escalation.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.reference.Keys;

/**
 * A question to a colleague or a team, which the requester never sees (R14).
 *
 * @param colleague   pseudonymous id; absent when a team is asked
 * @param team        key of a known team; absent when a colleague is asked
 * @param remindAt    time of the reminder, within a year; absent where {@code workingDays} says it, and for none
 * @param workingDays working days of the desk until the reminder; absent where {@code remindAt} says it, and for none
 */
@Schema(examples = "{\"colleague\":\"boris\",\"question\":\"Have you seen this before?\",\"workingDays\":2}")
public record AskConsultation(
        @Pattern(regexp = Keys.SPECIALIST) String colleague,
        @Pattern(regexp = Keys.TEAM) String team,
        @NotBlank @Size(max = 10_000) String question,
        Instant remindAt,
        @Min(1) @Max(260) Integer workingDays) {
}
