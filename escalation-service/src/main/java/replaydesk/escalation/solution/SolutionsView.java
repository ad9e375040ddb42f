package replaydesk.escalation.solution;

import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Proposal;
import replaydesk.events.value.SolutionKind;

/**
 * The solutions of a case.
 *
 * @param count    number of proposed solutions
 * @param standing the latest solution, also if accepted or rejected; absent if there is none or the case was reopened
 */
public record SolutionsView(int count, Standing standing) {

    /**
     * The solution that stands.
     *
     * @param number number from 1, as people name it
     * @param judged the requester's judgement
     */
    public record Standing(int number, UUID id, SolutionKind kind, Proposal.Judged judged) {
    }

    static SolutionsView of(EscalationCase state) {
        var standing = state.proposals().standing();
        return new SolutionsView(state.proposals().count(), standing == null ? null
                : new Standing(standing.number(), standing.id(), standing.kind(), standing.judged()));
    }
}
