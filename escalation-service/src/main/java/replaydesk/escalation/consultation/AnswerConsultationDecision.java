package replaydesk.escalation.consultation;

import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.ConsultationAnswered;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to answer a consultation: of the colleague asked, a member of the team asked, or a lead (R14). */
final class AnswerConsultationDecision {

    private AnswerConsultationDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, UUID id, AnswerConsultation command, Caller caller,
            InForce reference) {
        return OpenConsultation.decide(view.state(), id, asked -> {
            boolean may = caller.is(Role.LEAD) || (asked.team() == null
                    ? caller.subject().equals(asked.colleague())
                    : Members.isOf(asked.team(), caller.subject(), reference));
            return may ? Decision.emit(new ConsultationAnswered(id, caller.subject(), command.answer()))
                    : Decision.refuse("not-asked", "Expected %s or a lead to answer, but it is %s",
                            asked.team() == null ? asked.colleague() : "a member of " + asked.team(),
                            caller.subject());
        });
    }
}
