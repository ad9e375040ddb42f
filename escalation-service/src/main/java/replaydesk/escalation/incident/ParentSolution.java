package replaydesk.escalation.incident;

import replaydesk.escalation.solution.SolutionsView.Try;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.SolutionKind;

/**
 * The solution that was proposed last in the parent case.
 *
 * @param text its text with its steps
 */
record ParentSolution(SolutionKind kind, String text, Judged judged) {

    static ParentSolution of(Try standing) {
        return new ParentSolution(standing.kind(), new SolutionProposed(standing.id(), standing.kind(),
                standing.text(), null, standing.steps(), null, null).words(), standing.judged());
    }

    boolean isRejected() {
        return judged == Judged.REJECTED;
    }
}
