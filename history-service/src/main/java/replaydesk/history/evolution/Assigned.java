package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.events.value.AssignmentBasis;

/**
 * With whom the case lies (R15).
 *
 * @param team       absent when only the level is known
 * @param specialist pseudonymous; absent when it lies with a team
 * @param how        absent when it came by escalation or by handing back
 * @param since      when the team got it
 */
public record Assigned(int level, String team, String specialist, AssignmentBasis how, Instant since) {

    Assigned with(String other) {
        return new Assigned(level, team, other, how, since);
    }
}
