package replaydesk.escalation.work;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision of the assigned specialist, or of a lead in their place, to accept the work. */
final class AcceptWorkDecision {

    private AcceptWorkDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, Caller caller) {
        var refusal = AssignedSpecialist.refusal(view.state(), caller);
        if (refusal != null) {
            return refusal;
        }
        var assignment = view.state().handling().assignment();
        return assignment.accepted()
                ? Decision.refuse("already-accepted", "Expected the assignment to be open, but %s took it already",
                        assignment.specialist())
                : Decision.emit(new WorkAccepted(assignment.specialist()));
    }
}
