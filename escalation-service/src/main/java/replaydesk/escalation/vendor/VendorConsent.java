package replaydesk.escalation.vendor;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Levels;

/**
 * The rule that nothing leaves the desk without the requester's consent (R19): no case goes to a level outside before
 * that. Where nobody asked for a case there is nobody to ask, and nobody's data.
 */
public final class VendorConsent {

    private VendorConsent() {
    }

    /** Returns the decision, or a refusal if it brings the case to a level outside without consent. */
    public static Decision guard(CaseView<EscalationCase> view, Decision decision, InForce reference) {
        var level = decision instanceof Decision.Emit emit ? level(emit.event()) : null;
        return level == null || isThere(view.state(), level) || !Levels.isOutside(level, reference) || isFree(view)
                || view.state().vendor().isAgreed() ? decision
                        : Decision.refuse("vendor-consent-needed",
                                "Expected the requester's consent before the case goes to level %d, but %s", level,
                                standing(view.state()));
    }

    private static Integer level(CaseEvent event) {
        return switch (event) {
            case CaseAssigned to -> (Integer) to.level();
            case CaseEscalated up -> (Integer) up.toLevel();
            case CaseHandedBack down -> (Integer) down.toLevel();
            default -> null;
        };
    }

    /** Tells whether the case lies there already, so that only the team or the specialist changes. */
    private static boolean isThere(EscalationCase state, int level) {
        var assignment = state.handling().assignment();
        return assignment != null && assignment.level() == level;
    }

    /** Tells whether nobody has to be asked. */
    static boolean isFree(CaseView<EscalationCase> view) {
        return view.identity().requester() == null;
    }

    /** Says how the consent stands, as the second half of a refusal. */
    static String standing(EscalationCase state) {
        return switch (state.vendor().standing()) {
            case null -> "nobody has asked for it";
            case CONSENT_ASKED -> "they have not answered yet";
            case CONSENT_REFUSED -> "they refused it";
            case CONSENT_WITHDRAWN -> "they withdrew it";
            case RETURNED -> "the vendor has returned the case; it is asked for anew";
            case CONSENT_GIVEN, AT_WORK -> "it is for %s".formatted(state.vendor().key());
        };
    }
}
