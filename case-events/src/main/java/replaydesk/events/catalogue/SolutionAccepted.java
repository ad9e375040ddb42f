package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The solution was accepted: it helped (R17).
 *
 * @param by the person who reported it, pseudonymous
 * @param reason the reason; absent when none was given
 * @param onBehalfOf the requester who said so, when an operator or a system reported it; absent otherwise
 */
@Fact(stage = Stage.ESCALATION, name = "solution-accepted", presumes = Counter.PROPOSAL, advances = Counter.PROPOSAL)
public record SolutionAccepted(UUID proposalId, String by, @Personal String reason, String onBehalfOf)
        implements EscalationEvent {

    /** Creates an acceptance that is nobody else's word than that of {@code by}. */
    public SolutionAccepted(UUID proposalId, String by, String reason) {
        this(proposalId, by, reason, null);
    }

    /**
     * Tells whether the acceptance is this requester's word, given directly or through somebody else. If nobody asked,
     * anybody's word counts.
     */
    public boolean isWordOf(String requester) {
        return requester == null || requester.equals(onBehalfOf == null ? by : onBehalfOf);
    }
}
