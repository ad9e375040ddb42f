package replaydesk.escalation.work;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision of the assigned specialist, or of a lead in their place, to decline the work. */
final class DeclineWorkDecision {

    private DeclineWorkDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, DeclineWork command, Caller caller) {
        var refusal = AssignedSpecialist.refusal(view.state(), caller);
        return refusal != null ? refusal : Decision.emit(
                new WorkDeclined(view.state().handling().assignment().specialist(), command.reason()));
    }
}
