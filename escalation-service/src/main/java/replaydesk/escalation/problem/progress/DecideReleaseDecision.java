package replaydesk.escalation.problem.progress;

import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ReleaseDecided;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** The decision on a release: once the cause is known, and without a release where none is needed. */
final class DecideReleaseDecision {

    private DecideReleaseDecision() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> view, DecideRelease command) {
        return OpenProblems.decide(view, () -> {
            if (view.state().cause().isEmpty()) {
                return AggregateDecision.refuse("no-cause", "Expected the cause of %s to be known, but it is not",
                        view.state().name());
            }
            if (!command.needed() && (command.release() != null || command.plannedFor() != null)) {
                return AggregateDecision.refuse("no-release",
                        "Expected no release where none is needed, but one is named");
            }
            return AggregateDecision.emit(new ReleaseDecided(command.needed(), command.release(),
                    command.plannedFor(), command.reason()));
        });
    }
}
