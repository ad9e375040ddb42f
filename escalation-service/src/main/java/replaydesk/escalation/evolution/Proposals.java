package replaydesk.escalation.evolution;

import java.util.UUID;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;

/**
 * The solutions proposed so far.
 *
 * @param count    number of proposals
 * @param standing the latest proposal, also if it was accepted or rejected; null when there is none, or when a
 *                 reopening voided it
 */
public record Proposals(int count, Proposal standing) {

    static final Proposals NONE = new Proposals(0, null);

    Proposals propose(SolutionProposed proposed) {
        return new Proposals(count + 1, new Proposal(count + 1, proposed.proposalId(), proposed.kind(),
                proposed.leavesFixOpen(), Judged.NOT_YET, null));
    }

    Proposals accept(SolutionAccepted event) {
        return judge(event.proposalId(), Judged.ACCEPTED, event.onBehalfOf() == null ? event.by() : event.onBehalfOf());
    }

    Proposals reject(SolutionRejected event) {
        return judge(event.proposalId(), Judged.REJECTED, event.onBehalfOf() == null ? event.by() : event.onBehalfOf());
    }

    /**
     * Records a judgement of the standing proposal. A judgement of another proposal changes nothing; one without an id
     * is of the standing proposal.
     */
    private Proposals judge(UUID proposal, Judged judged, String word) {
        return standing == null || proposal != null && standing.id() != null && !proposal.equals(standing.id()) ? this
                : new Proposals(count, standing.judged(judged, word));
    }

    Proposals voided() {
        return new Proposals(count, null);
    }
}
