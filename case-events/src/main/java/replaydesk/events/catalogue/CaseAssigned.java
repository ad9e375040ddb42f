package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Personal;

/**
 * The case lies with a team, or with one specialist of it (R15).
 *
 * @param level from 1 (R13)
 * @param team its key
 * @param specialist pseudonymous; absent when only the team is known
 * @param reason absent when it goes without saying
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
