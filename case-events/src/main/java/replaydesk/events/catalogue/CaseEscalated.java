package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.Personal;

/**
 * The case was escalated, for lack of skill or of authority (R14, R20).
 *
 * @param team the team that it went to; absent when only the level is known
 */
@Fact(stage = Stage.ESCALATION, name = "case-escalated",
        presumes = {Counter.ASSIGNMENT, Counter.ROUTING},
        advances = Counter.ASSIGNMENT)
public record CaseEscalated(
        EscalationKind kind,
        int fromLevel,
        int toLevel,
        String team,
        @Personal String reason) implements EscalationEvent {
}
