package replaydesk.escalation.problem.progress;

import java.util.List;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ProblemReproduced;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** The decision to record an attempt to reproduce a problem; several may follow each other. */
final class ReproduceProblemDecision {

    private ReproduceProblemDecision() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> view, ReproduceProblem command) {
        var steps = command.steps() == null ? List.<String>of() : command.steps();
        return OpenProblems.decide(view, () -> command.reproduced() && steps.isEmpty()
                ? AggregateDecision.refuse("no-steps",
                        "Expected the steps by which the problem happens again, but there are none")
                : AggregateDecision.emit(new ProblemReproduced(command.reproduced(), steps, command.environment())));
    }
}
