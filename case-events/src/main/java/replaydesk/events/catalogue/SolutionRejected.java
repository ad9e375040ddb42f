package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The solution was rejected: it did not help (R17).
 *
 * @param by the person who reported it, pseudonymous
 * @param reason the reason; absent when none was given
 * @param onBehalfOf the requester who said so, when an operator or a system reported it; absent otherwise
 */
@Fact(stage = Stage.ESCALATION, name = "solution-rejected", presumes = Counter.PROPOSAL, advances = Counter.PROPOSAL)
public record SolutionRejected(UUID proposalId, String by, @Personal String reason, String onBehalfOf)
        implements EscalationEvent {

    /** Creates a rejection that is nobody else's word than that of {@code by}. */
    public SolutionRejected(UUID proposalId, String by, String reason) {
        this(proposalId, by, reason, null);
    }
}
