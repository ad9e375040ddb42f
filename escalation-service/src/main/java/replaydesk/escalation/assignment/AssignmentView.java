package replaydesk.escalation.assignment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.evolution.Chosen;
import replaydesk.escalation.evolution.Handling;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.PassedOver;

/**
 * The assignment of a case.
 *
 * @param level         absent, like team and specialist, while the case is assigned to nobody
 * @param team          absent after an escalation to a level alone
 * @param specialist    pseudonymous id; absent while the case is assigned to a team
 * @param accepted      true once the specialist has accepted the work
 * @param reassignments number of changes of team since the case first had one; having no team counts as a team
 * @param how           basis of the choice; absent after a change of level, or while the case is assigned to nobody
 * @param why           reasons for the specialist; empty when a person decided
 * @param whyNot        the next ones who did not get the case, and why
 * @param againAt       when the team looks again for somebody, where nobody could take the case; else absent
 */
@Schema(requiredProperties = {"assigned", "accepted", "reassignments", "why", "whyNot"})
public record AssignmentView(boolean assigned, Integer level, String team, String specialist, boolean accepted,
        int reassignments, AssignmentBasis how, List<AssignmentReason> why, List<PassedOver> whyNot, Instant againAt) {

    private static final Chosen UNTOLD = new Chosen(null, List.of(), List.of(), null);

    static AssignmentView of(Handling handling) {
        var assignment = handling.assignment();
        var chosen = handling.chosen() == null ? UNTOLD : handling.chosen();
        return assignment == null
                ? new AssignmentView(false, null, null, null, false, handling.reassignments(), null, List.of(),
                        List.of(), null)
                : new AssignmentView(true, assignment.level(), assignment.team(), assignment.specialist(),
                        assignment.accepted(), handling.reassignments(), chosen.how(), chosen.why(), chosen.whyNot(),
                        chosen.againAt());
    }
}
