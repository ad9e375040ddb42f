package replaydesk.escalation.incident;

import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.ProblemClosed;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ProblemOutcome;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** The decision that a major incident is over. Its cases stay as they are: none is closed by it. */
final class EndMajorIncidentDecision {

    private EndMajorIncidentDecision() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> incident, EndMajorIncident command) {
        return Running.decide(incident,
                () -> AggregateDecision.emit(new ProblemClosed(outcome(incident.state()), command.reason())));
    }

    private static ProblemOutcome outcome(Problem incident) {
        return incident.fix().isPresent() ? ProblemOutcome.FIXED
                : incident.workaround().isPresent() ? ProblemOutcome.WORKAROUND_ONLY : ProblemOutcome.OTHER;
    }
}
