package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.Personal;

/**
 * The case was escalated, for lack of skill or of authority (R14, R20).
 *
 * @param team the team that it went to; absent when only the level is known
 * @param assigns how the team finds a specialist by itself; absent for a team from which somebody takes the case
 */
@Fact(stage = Stage.ESCALATION, name = "case-escalated",
        presumes = {Counter.ASSIGNMENT, Counter.ROUTING},
        advances = Counter.ASSIGNMENT)
public record CaseEscalated(
        EscalationKind kind,
        int fromLevel,
        int toLevel,
        String team,
        @Personal String reason,
        AssignmentBasis assigns) implements EscalationEvent {

    /** Creates an escalation to a team from which somebody takes the case. */
    public CaseEscalated(EscalationKind kind, int fromLevel, int toLevel, String team, String reason) {
        this(kind, fromLevel, toLevel, team, reason, null);
    }
}
