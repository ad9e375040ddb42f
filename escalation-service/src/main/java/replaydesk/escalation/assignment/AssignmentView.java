package replaydesk.escalation.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.Handling;

/**
 * With whom the case lies.
 *
 * @param level         absent, like team and specialist, while it lies with nobody
 * @param team          absent after an escalation to a level alone
 * @param specialist    pseudonymous; absent while it lies with a team
 * @param accepted      whether the specialist took it
 * @param reassignments how often its team changed since it first lay with anybody; having none counts as a team
 */
@Schema(requiredProperties = {"assigned", "accepted", "reassignments"})
public record AssignmentView(boolean assigned, Integer level, String team, String specialist, boolean accepted,
        int reassignments) {

    static AssignmentView of(Handling handling) {
        var assignment = handling.assignment();
        return assignment == null ? new AssignmentView(false, null, null, null, false, handling.reassignments())
                : new AssignmentView(true, assignment.level(), assignment.team(), assignment.specialist(),
                        assignment.accepted(), handling.reassignments());
    }
}
