package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * It did not help (R17).
 *
 * @param by pseudonymous
 * @param reason absent when none was given
 */
@Fact(stage = Stage.ESCALATION, name = "solution-rejected", presumes = Counter.PROPOSAL, advances = Counter.PROPOSAL)
public record SolutionRejected(UUID proposalId, String by, @Personal String reason) implements EscalationEvent {
}
