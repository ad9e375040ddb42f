package replaydesk.escalation.incident;

import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.FixReleased;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.WorkaroundPublished;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** The decision to propose a solution in all cases of a major incident: a given one, or the one of the parent case. */
final class ProposeIncidentSolutionDecision {

    private static final int LONGEST = 20_000;

    private ProposeIncidentSolutionDecision() {
    }

    /** @param ofParent the solution that stands in the parent case; null when there is none */
    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> incident, ProposeIncidentSolution command,
            ParentSolution ofParent) {
        return Running.decide(incident, () -> {
            if (command.text() != null) {
                return publish(incident, command.kind(), command.text());
            }
            if (command.kind() != null) {
                return AggregateDecision.refuse("text-missing",
                        "Expected a text with the kind, or neither for the solution of the parent case");
            }
            return ofParent == null || ofParent.isRejected()
                    ? AggregateDecision.refuse("no-solution",
                            "Expected a text, or a solution that stands in the parent case, but there is neither")
                    : publish(incident, ofParent.kind(), ofParent.text());
        });
    }

    private static AggregateDecision<ProblemEvent> publish(AggregateView<Problem> incident, SolutionKind kind,
            String text) {
        if (text.length() > LONGEST) {
            return AggregateDecision.refuse("too-long", "Expected a solution of at most %d characters, but it has %d",
                    LONGEST, text.length());
        }
        if (kind != SolutionKind.WORKAROUND) {
            return AggregateDecision.emit(new FixReleased(null, text));
        }
        return incident.state().fix().isPresent()
                ? AggregateDecision.refuse("fix-released", "Expected %s to have no fix yet, but it was released",
                        incident.state().name())
                : AggregateDecision.emit(new WorkaroundPublished(text, null));
    }
}
