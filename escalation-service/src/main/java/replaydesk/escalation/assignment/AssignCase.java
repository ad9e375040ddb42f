package replaydesk.escalation.assignment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.reference.Keys;

/**
 * With whom the case shall lie; with neither a team nor a specialist, with nobody.
 *
 * @param level      absent: as it is, or as it was routed, or else 1
 * @param team       any team's key; absent beside a specialist: as it is, or as it was routed
 * @param specialist pseudonymous; absent: the team
 */
@Schema(examples = "{\"team\":\"service-desk\",\"specialist\":\"anna\"}")
public record AssignCase(
        Integer level,
        @Pattern(regexp = Keys.TEAM) String team,
        @Pattern(regexp = Keys.SPECIALIST) String specialist,
        @Size(max = 2000) String reason) {

    boolean toNobody() {
        return team == null && specialist == null;
    }
}
