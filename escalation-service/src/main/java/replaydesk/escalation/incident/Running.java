package replaydesk.escalation.incident;

import java.util.function.Supplier;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemStatus;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** Decides what all decisions on a major incident have in common: it still runs. */
final class Running {

    private Running() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> incident,
            Supplier<AggregateDecision<ProblemEvent>> otherwise) {
        return incident.state().status() == ProblemStatus.CLOSED
                ? AggregateDecision.refuse("incident-ended", "Expected the major incident %s to run, but it was ended",
                        incident.state().name())
                : otherwise.get();
    }
}
