package replaydesk.escalation.problem.progress;

import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.RootCauseFound;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** The decision to record the root cause; a later one replaces it. */
final class FindRootCauseDecision {

    private FindRootCauseDecision() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> view, FindRootCause command) {
        return OpenProblems.decide(view,
                () -> AggregateDecision.emit(new RootCauseFound(command.cause(), command.component())));
    }
}
