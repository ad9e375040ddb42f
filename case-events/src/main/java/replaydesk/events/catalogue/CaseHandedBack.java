package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The case was handed back to a lower level (R14, R20).
 *
 * @param team the team that it went to; absent when only the level is known
 */
@Fact(stage = Stage.ESCALATION, name = "case-handed-back",
        presumes = {Counter.ASSIGNMENT, Counter.ROUTING},
        advances = Counter.ASSIGNMENT)
public record CaseHandedBack(int fromLevel, int toLevel, String team, @Personal String reason)
        implements EscalationEvent {
}
