package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * It did not help (R17).
 *
 * @param by pseudonymous: who told it
 * @param reason absent when none was given
 * @param onBehalfOf the requester who said so, when an operator or a system told it; absent otherwise
 */
@Fact(stage = Stage.ESCALATION, name = "solution-rejected", presumes = Counter.PROPOSAL, advances = Counter.PROPOSAL)
public record SolutionRejected(UUID proposalId, String by, @Personal String reason, String onBehalfOf)
        implements EscalationEvent {

    /** Told for nobody else. */
    public SolutionRejected(UUID proposalId, String by, String reason) {
        this(proposalId, by, reason, null);
    }
}
