package replaydesk.escalation.assignment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.reference.Keys;

/**
 * An assignment to make. With neither a team nor a specialist, the case is unassigned.
 *
 * @param level      support level; if absent, that of the assignment or routing where the team stays, else the team's
 * @param team       key of a known team; if absent beside a specialist, that of the assignment or routing
 * @param specialist pseudonymous id; if absent, the case is assigned to the team
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
