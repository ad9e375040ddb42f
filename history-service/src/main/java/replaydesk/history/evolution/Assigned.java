package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.events.value.AssignmentBasis;

/**
 * The assignment of a case (R15).
 *
 * @param team       absent when only the level is known
 * @param specialist pseudonymous id; absent when the case is assigned to a team
 * @param how        basis of the assignment; absent after an escalation or a hand-back
 * @param since      time of the assignment to the team
 * @param manager    who was told by a hierarchical escalation, and may decide; absent unless that was the last move
 */
public record Assigned(int level, String team, String specialist, AssignmentBasis how, Instant since,
        String manager) {

    Assigned with(String other) {
        return new Assigned(level, team, other, how, since, manager);
    }
}
