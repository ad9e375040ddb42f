package replaydesk.escalation.problem.progress;

import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.FixReleased;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** The decision to release a fix; a later one replaces it, and reaches the cases as well. */
final class ReleaseFixDecision {

    private ReleaseFixDecision() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> view, ReleaseFix command) {
        return OpenProblems.decide(view,
                () -> AggregateDecision.emit(new FixReleased(command.release(), command.text())));
    }
}
