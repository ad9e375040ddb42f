package replaydesk.escalation.reassignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import replaydesk.escalation.reference.Keys;

/**
 * A reassignment of all open cases of a specialist. With neither a team nor a specialist to go to, each goes to the
 * substitute, if the specialist is absent and has one in the case's team, else back to its team, which finds somebody
 * else if it assigns by itself.
 *
 * @param of   key of the team whose cases are meant; if absent, those of all teams
 * @param team key of a known team; if absent beside a specialist, that of the case
 * @param to   pseudonymous id of who gets them; if absent, the team
 */
public record ReassignCases(
        @Pattern(regexp = Keys.TEAM) String of,
        @Pattern(regexp = Keys.TEAM) String team,
        @Pattern(regexp = Keys.SPECIALIST) String to,
        @NotBlank @Size(max = 2000) String reason) {

    boolean findsSomebody() {
        return team == null && to == null;
    }
}
