package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * It helped (R17).
 *
 * @param by pseudonymous: who told it
 * @param reason absent when none was given
 * @param onBehalfOf the requester who said so, when an operator or a system told it; absent otherwise
 */
@Fact(stage = Stage.ESCALATION, name = "solution-accepted", presumes = Counter.PROPOSAL, advances = Counter.PROPOSAL)
public record SolutionAccepted(UUID proposalId, String by, @Personal String reason, String onBehalfOf)
        implements EscalationEvent {

    /** Told for nobody else. */
    public SolutionAccepted(UUID proposalId, String by, String reason) {
        this(proposalId, by, reason, null);
    }

    /** True when this person said so, or somebody for them; where nobody asked, anybody's word counts. */
    public boolean isWordOf(String requester) {
        return requester == null || requester.equals(onBehalfOf == null ? by : onBehalfOf);
    }
}
