package replaydesk.escalation.incident;

import java.util.List;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ProblemOpened;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.stage.CaseView;

/** The decision to declare an open case a major incident. It is one once at a time. */
final class DeclareMajorIncidentDecision {

    private DeclareMajorIncidentDecision() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> incident, CaseView<EscalationCase> parent,
            DeclareMajorIncident command) {
        var ended = parent.state().life().refusal();
        if (ended != null) {
            return AggregateDecision.refuse(ended);
        }
        return incident.isKnown()
                ? AggregateDecision.refuse("already-declared",
                        "Expected a case that is no major incident, but it is %s", incident.state().name())
                : AggregateDecision.emit(new ProblemOpened(command.title(), command.reason(), null, List.of(), null,
                        null, parent.id()));
    }
}
