package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Personal;

/**
 * The case was assigned to a team, or to one specialist of it (R15).
 *
 * @param level the support level, from 1 (R13)
 * @param team the team's key
 * @param specialist the specialist, pseudonymous; absent when only the team is known
 * @param reason the reason; absent when it goes without saying
 */
@Fact(stage = Stage.ESCALATION, name = "case-assigned",
        presumes = {Counter.ASSIGNMENT, Counter.ROUTING},
        advances = Counter.ASSIGNMENT,
        owed = true)
public record CaseAssigned(
        int level,
        String team,
        String specialist,
        AssignmentBasis how,
        @Personal String reason) implements EscalationEvent {
}
