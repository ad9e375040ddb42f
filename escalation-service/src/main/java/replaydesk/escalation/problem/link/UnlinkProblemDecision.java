package replaydesk.escalation.problem.link;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.catalogue.ProblemUnlinked;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to take the link to a problem back (R18). What it proposed in the case stays. */
final class UnlinkProblemDecision {

    private UnlinkProblemDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, AggregateView<Problem> problem) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        if (view.id().equals(problem.state().parentCase())) {
            return Decision.refuse("is-parent", "Expected another case than that of the major incident %s itself",
                    problem.state().name());
        }
        return view.state().problems().to(problem.id()).isPresent()
                ? Decision.emit(new ProblemUnlinked(problem.id()))
                : Decision.refuse("not-linked", "Expected the case to be linked to %s, but it is not",
                        problem.state().name());
    }
}
