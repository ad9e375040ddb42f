package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Personal;

/**
 * The case was handed back to a lower level (R14, R20).
 *
 * @param team the team that it went to; absent when only the level is known
 * @param assigns how the team finds a specialist by itself; absent for a team from which somebody takes the case
 */
@Fact(stage = Stage.ESCALATION, name = "case-handed-back",
        presumes = {Counter.ASSIGNMENT, Counter.ROUTING},
        advances = Counter.ASSIGNMENT)
public record CaseHandedBack(int fromLevel, int toLevel, String team, @Personal String reason,
        AssignmentBasis assigns) implements EscalationEvent {

    /** Creates a hand-back to a team from which somebody takes the case. */
    public CaseHandedBack(int fromLevel, int toLevel, String team, String reason) {
        this(fromLevel, toLevel, team, reason, null);
    }
}
