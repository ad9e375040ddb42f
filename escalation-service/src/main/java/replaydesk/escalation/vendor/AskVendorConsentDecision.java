package replaydesk.escalation.vendor;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.VendorCase;
import replaydesk.escalation.evolution.VendorCase.Standing;
import replaydesk.escalation.reference.Vendor;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to ask the requester for their consent to involve a vendor, naming what would be passed on (R19). */
final class AskVendorConsentDecision {

    private AskVendorConsentDecision() {
    }

    /** @param id the command's id, by which an answer names the consent */
    static Decision decide(CaseView<EscalationCase> view, UUID id, AskVendorConsent command, InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        if (VendorConsent.isFree(view)) {
            return Decision.refuse("nobody-to-ask",
                    "Expected a requester to ask, but nobody asked for the case; it can be handed over as it is");
        }
        var before = view.state().vendor();
        if (before.isThere()) {
            return Decision.refuse("at-vendor", "Expected the case to be with the desk, but %s has it", before.key());
        }
        return KnownVendor.decide(command.vendor(), reference, known -> {
            var more = known.notDisclosed(command.discloses());
            if (more != null) {
                return more;
            }
            return isAsked(before, command) ? already(before) : Decision.emit(new VendorConsentAsked(command.vendor(),
                    passedOn(view.state(), known.vendor(), command), id,
                    command.discloses().stream().distinct().toList(),
                    known.nameFor(view.state().languages()), known.reference()));
        });
    }

    private static boolean isAsked(VendorCase before, AskVendorConsent command) {
        return command.vendor().equals(before.key()) && before.consent() != null
                && Set.copyOf(before.consent().discloses()).equals(new HashSet<>(command.discloses()))
                && (before.standing() == Standing.CONSENT_ASKED || before.standing() == Standing.CONSENT_GIVEN);
    }

    private static Decision already(VendorCase before) {
        return before.standing() == Standing.CONSENT_GIVEN
                ? Decision.refuse("consent-given", "Expected a question to be open, but the requester agreed already")
                : Decision.refuse("consent-asked",
                        "Expected a question to be open, but the requester was asked already");
    }

    /** Says what would be passed on in the requester's words, a line each. */
    private static String passedOn(EscalationCase state, Vendor vendor, AskVendorConsent command) {
        var words = command.discloses().stream().distinct().map(key -> "- " + KnownVendor.in(state.languages(),
                vendor.discloses().getOrDefault(key, Map.of()), key)).collect(Collectors.joining("\n"));
        return command.note() == null || command.note().isBlank() ? words : words + "\n\n" + command.note().strip();
    }
}
