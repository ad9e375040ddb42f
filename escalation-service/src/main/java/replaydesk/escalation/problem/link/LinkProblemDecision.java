package replaydesk.escalation.problem.link;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemStatus;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/**
 * The decision to link a case to a problem (R18). A problem that was closed with a fix or a workaround still takes
 * cases, which get what it has; one that was closed otherwise has nothing for them.
 */
final class LinkProblemDecision {

    private static final int MOST = 20;

    private LinkProblemDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, AggregateView<Problem> problem) {
        var state = view.state();
        var ended = state.life().refusal();
        if (ended != null) {
            return ended;
        }
        var organisation = problem.state().opened().organisation();
        if (organisation != null && view.identity() != null
                && !organisation.equals(view.identity().organisation())) {
            return Decision.refuse("other-organisation", "Expected a case of %s, since %s is of its cases alone",
                    organisation, problem.state().name());
        }
        if (view.id().equals(problem.state().parentCase())) {
            return Decision.refuse("is-parent", "Expected another case than that of the major incident %s itself",
                    problem.state().name());
        }
        if (state.problems().to(problem.id()).isPresent()) {
            return Decision.refuse("already-linked",
                    "Expected a problem that the case is not linked to, but it is to %s",
                    problem.state().name());
        }
        if (problem.state().status() == ProblemStatus.CLOSED && problem.state().offer().isEmpty()) {
            return Decision.refuse("problem-closed", "Expected %s to be open, but it was closed as %s",
                    problem.state().name(), problem.state().closed().orElseThrow().outcome());
        }
        return withinBounds(view, problem);
    }

    /** Decides to show a case as the one that was declared a major incident. */
    static Decision parent(CaseView<EscalationCase> view, AggregateView<Problem> problem) {
        return view.state().problems().to(problem.id()).isPresent()
                ? Decision.refuse("already-linked", "Expected a case that is not linked to %s yet, but it is",
                        problem.state().name())
                : withinBounds(view, problem);
    }

    private static Decision withinBounds(CaseView<EscalationCase> view, AggregateView<Problem> problem) {
        return view.state().problems().all().size() < MOST ? Decision.emit(new ProblemLinked(problem.id()))
                : Decision.refuse("too-many-problems", "Expected at most %d problems, but the case has them already",
                        MOST);
    }
}
