package replaydesk.escalation.solution;

import java.util.UUID;
import replaydesk.escalation.EscalationCase;
import replaydesk.escalation.Proposal;
import replaydesk.events.value.SolutionKind;

/**
 * The solutions of a case.
 *
 * @param count    how many were proposed
 * @param standing the latest, be it accepted or rejected; absent when there is none, or reopening voided it
 */
public record SolutionsView(int count, Standing standing) {

    /**
     * The solution that stands.
     *
     * @param number from 1, as people name it
     * @param judged what the requester made of it
     */
    public record Standing(int number, UUID id, SolutionKind kind, Proposal.Judged judged) {
    }

    static SolutionsView of(EscalationCase state) {
        var standing = state.proposals().standing();
        return new SolutionsView(state.proposals().count(), standing == null ? null
                : new Standing(standing.number(), standing.id(), standing.kind(), standing.judged()));
    }
}
