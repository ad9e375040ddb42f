package replaydesk.escalation.problem.progress;

import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.WorkaroundPublished;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** The decision to publish a workaround, while there is no fix. A later one replaces it, and reaches the cases too. */
final class PublishWorkaroundDecision {

    private PublishWorkaroundDecision() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> view, PublishWorkaround command) {
        var article = command.knownSolution();
        return OpenProblems.decide(view, () -> view.state().fix().isPresent()
                ? AggregateDecision.refuse("fix-released", "Expected %s to have no fix yet, but it was released",
                        view.state().name())
                : AggregateDecision.emit(
                        new WorkaroundPublished(command.text(), article == null ? null : article.reference())));
    }
}
