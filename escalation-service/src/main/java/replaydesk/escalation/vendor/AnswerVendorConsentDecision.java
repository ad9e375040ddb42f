package replaydesk.escalation.vendor;

import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.VendorCase;
import replaydesk.events.catalogue.VendorConsentGiven;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.OnBehalf;

/**
 * The requester's decision to agree that a vendor is involved, or not (R19). Somebody else reports it with evidence. A
 * consent can be withdrawn as long as the case is open: once the vendor has the case, it is then to be called back.
 */
final class AnswerVendorConsentDecision {

    private AnswerVendorConsentDecision() {
    }

    /** @param consent the consent that a link is about; null for the one that was asked last */
    static Decision give(CaseView<EscalationCase> view, UUID consent, AnswerVendorConsent command, Caller caller) {
        var refusal = refusal(view, consent, command, caller);
        if (refusal != null) {
            return refusal;
        }
        var vendor = view.state().vendor();
        return switch (vendor.standing()) {
            case CONSENT_ASKED, CONSENT_REFUSED -> Decision.emit(new VendorConsentGiven(vendor.key(),
                    caller.subject(), id(vendor), command.onBehalfOf(), command.evidence()));
            case CONSENT_GIVEN, AT_WORK -> Decision.refuse("consent-given",
                    "Expected consent for %s to be open, but it was given already", vendor.key());
            case CONSENT_WITHDRAWN -> Decision.refuse("consent-withdrawn",
                    "Expected consent for %s to be open, but it was withdrawn; it is asked for anew once the case is "
                            + "back",
                    vendor.key());
            case RETURNED -> returned(vendor);
        };
    }

    /** @param consent the consent that a link is about; null for the one that was asked last */
    static Decision refuse(CaseView<EscalationCase> view, UUID consent, AnswerVendorConsent command, Caller caller) {
        var refusal = refusal(view, consent, command, caller);
        if (refusal != null) {
            return refusal;
        }
        var vendor = view.state().vendor();
        return switch (vendor.standing()) {
            case CONSENT_ASKED, CONSENT_GIVEN, AT_WORK -> Decision.emit(new VendorConsentRefused(vendor.key(),
                    caller.subject(), command.reason(), id(vendor), command.onBehalfOf(), command.evidence()));
            case CONSENT_REFUSED, CONSENT_WITHDRAWN -> Decision.refuse("consent-refused",
                    "Expected consent for %s to be open, but it was refused already", vendor.key());
            case RETURNED -> returned(vendor);
        };
    }

    private static Decision.Refused returned(VendorCase vendor) {
        return Decision.refuse("vendor-returned", "Expected consent for %s to be open, but the case is back",
                vendor.key());
    }

    private static UUID id(VendorCase vendor) {
        return vendor.consent() == null ? null : vendor.consent().id();
    }

    private static Decision.Refused refusal(CaseView<EscalationCase> view, UUID consent, AnswerVendorConsent command,
            Caller caller) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var vendor = view.state().vendor();
        if (vendor.standing() == null) {
            return Decision.refuse("consent-not-asked", "Expected a question to answer, but nobody asked for consent");
        }
        if (consent != null && !consent.equals(id(vendor))) {
            return Decision.refuse("consent-replaced",
                    "Expected the question of this link to stand, but another one was asked since");
        }
        return whose(view, command, caller);
    }

    /** Returns why the caller may not answer so: consent is the requester's, and others say how they know of it. */
    private static Decision.Refused whose(CaseView<EscalationCase> view, AnswerVendorConsent command, Caller caller) {
        var behalf = OnBehalf.refusal(view, command.onBehalfOf(), caller.speaksForOthers());
        if (behalf != null) {
            return behalf;
        }
        if (command.onBehalfOf() == null && !caller.subject().equals(view.identity().requester())) {
            return Decision.refuse("not-yours", "Expected the requester, or somebody on their behalf, but it is %s",
                    caller.subject());
        }
        return command.onBehalfOf() == null || command.evidence() != null ? null
                : Decision.refuse("evidence-needed",
                        "Expected how the requester said so, such as a call or a letter, but there is nothing");
    }
}
