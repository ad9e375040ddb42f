package replaydesk.escalation.levels;

import java.util.List;
import replaydesk.escalation.evolution.Acquaintance.Stay;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.reference.ListedSpecialists;
import replaydesk.escalation.vendor.VendorConsent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.AssignmentReasonKind;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Destination.Place;
import replaydesk.kit.stage.EscalationRules;
import replaydesk.kit.stage.Specialists;
import replaydesk.kit.stage.Teams;

/**
 * The decision to hand a case back to a lower support level (R13, R14). It goes to the specialist who knows it from
 * there, or, while that one is absent, to the substitute (R20).
 */
final class HandBackCaseDecision {

    /** Recipient of the case, with the reasons; nobody in particular where both say nothing. */
    private record Recipient(String specialist, List<AssignmentReason> why) {

        private static final Recipient NOBODY = new Recipient(null, List.of());
    }

    private HandBackCaseDecision() {
    }

    /** @param lead whether a lead decides */
    static Decision decide(CaseView<EscalationCase> view, HandBackCase command, boolean lead, InForce reference) {
        return VendorConsent.guard(view, handedBack(view, command, lead, reference), reference);
    }

    private static Decision handedBack(CaseView<EscalationCase> view, HandBackCase command, boolean lead,
            InForce reference) {
        return LevelChange.decide(view.state(), command.toLevel(), command.team(), reference, to -> {
            int from = view.state().handling().level();
            if (to.level() >= from) {
                return Decision.refuse("not-lower", "Expected a level below %d, but it is %d", from, to.level());
            }
            var event = handedBack(view.state(), from, to, command, reference);
            var bouncing = Bouncing.refusal(view.state().handling().trail(), to.level(), event.team(), lead, reference);
            return bouncing != null ? bouncing : Decision.emit(event);
        });
    }

    private static CaseHandedBack handedBack(EscalationCase state, int from, Place to, HandBackCase command,
            InForce reference) {
        var stay = state.handling().known().at(to.level(), to.team());
        // the team may have been retired since
        var known = stay != null && Teams.refusal(stay.team(), reference) == null ? stay : null;
        var team = to.team() == null && known != null ? known.team() : to.team();
        var recipient = known == null ? Recipient.NOBODY : recipient(known, reference);
        return new CaseHandedBack(from, to.level(), team, command.reason(), Teams.assigns(team, reference),
                command.tried(), recipient.specialist(), recipient.why(),
                EscalationRules.watching(to.level(), team, reference));
    }

    private static Recipient recipient(Stay known, InForce reference) {
        if (Specialists.refusal(known.specialist(), known.team(), reference) != null) {
            return Recipient.NOBODY;
        }
        if (!ListedSpecialists.isAbsent(known.specialist(), reference)) {
            return new Recipient(known.specialist(),
                    List.of(new AssignmentReason(AssignmentReasonKind.KNOWS_CASE, null, null, null)));
        }
        return ListedSpecialists.substitute(known.specialist(), known.team(), reference)
                .map(substitute -> new Recipient(substitute.id(),
                        List.of(new AssignmentReason(AssignmentReasonKind.SUBSTITUTE, known.specialist(), null, null))))
                .orElse(Recipient.NOBODY);
    }
}
