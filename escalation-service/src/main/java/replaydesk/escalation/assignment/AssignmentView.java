package replaydesk.escalation.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.evolution.Handling;

/**
 * The assignment of a case.
 *
 * @param level         absent, like team and specialist, while the case is assigned to nobody
 * @param team          absent after an escalation to a level alone
 * @param specialist    pseudonymous id; absent while the case is assigned to a team
 * @param accepted      true once the specialist has accepted the work
 * @param reassignments number of changes of team since the case first had one; having no team counts as a team
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
