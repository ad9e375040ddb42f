package replaydesk.escalation.consultation;

import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.ConsultationWithdrawn;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision that a consultation needs no answer any more: of anybody who works on the case, as it moves on. */
final class WithdrawConsultationDecision {

    private WithdrawConsultationDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, UUID id, WithdrawConsultation command, Caller caller) {
        return OpenConsultation.decide(view.state(), id,
                _ -> Decision.emit(new ConsultationWithdrawn(id, caller.subject(), command.reason())));
    }
}
