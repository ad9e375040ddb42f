package replaydesk.escalation.problem.progress;

import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.ProblemClosed;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ProblemOutcome;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** The decision to close a problem: as fixed only with a fix, as a workaround only with one. */
final class CloseProblemDecision {

    private CloseProblemDecision() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> view, CloseProblem command) {
        return OpenProblems.decide(view, () -> {
            var problem = view.state();
            if (command.outcome() == ProblemOutcome.FIXED && problem.fix().isEmpty()) {
                return AggregateDecision.refuse("no-fix", "Expected a fix of %s to be released, but there is none",
                        problem.name());
            }
            if (command.outcome() == ProblemOutcome.WORKAROUND_ONLY && problem.workaround().isEmpty()) {
                return AggregateDecision.refuse("no-workaround", "Expected a workaround of %s, but there is none",
                        problem.name());
            }
            return AggregateDecision.emit(new ProblemClosed(command.outcome(), command.reason()));
        });
    }
}
