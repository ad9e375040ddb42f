package replaydesk.escalation.problem.progress;

import java.util.function.Supplier;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemStatus;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** Decides what all decisions on a problem have in common: it is still open. */
final class OpenProblems {

    private OpenProblems() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> view,
            Supplier<AggregateDecision<ProblemEvent>> otherwise) {
        var problem = view.state();
        return problem.status() == ProblemStatus.CLOSED
                ? AggregateDecision.refuse("problem-closed", "Expected %s to be open, but it was closed as %s",
                        problem.name(), problem.closed().orElseThrow().outcome())
                : otherwise.get();
    }
}
