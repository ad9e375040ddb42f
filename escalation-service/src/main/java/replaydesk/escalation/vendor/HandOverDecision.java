package replaydesk.escalation.vendor;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.VendorCase.Standing;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.value.ExternalReference;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to hand the case to a vendor: with consent for this vendor, and for what is passed on (R19). */
final class HandOverDecision {

    private HandOverDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, HandOverToVendor command, Instant now, InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        if (view.state().vendor().isThere()) {
            return Decision.refuse("at-vendor", "Expected the case to be with the desk, but %s has it",
                    view.state().vendor().key());
        }
        if (command.promisedAt() != null && !command.promisedAt().isAfter(now)) {
            return Decision.refuse("promise-passed", "Expected a moment to come, but %s has passed",
                    command.promisedAt());
        }
        return KnownVendor.decide(command.vendor(), reference,
                known -> disclosed(view, command, known, passed -> contract(command, known, now,
                        contract -> handed(view, command, known, passed, contract, now))));
    }

    /** Decides by what is passed on; refuses what the requester did not agree to. */
    private static Decision disclosed(CaseView<EscalationCase> view, HandOverToVendor command, KnownVendor known,
            Function<List<String>, Decision> decision) {
        var wanted = command.discloses() == null ? List.<String>of() : command.discloses().stream().distinct().toList();
        var more = known.notDisclosed(wanted);
        if (more != null) {
            return more;
        }
        if (VendorConsent.isFree(view)) {
            return decision.apply(wanted);
        }
        var agreed = view.state().vendor();
        if (agreed.standing() != Standing.CONSENT_GIVEN || !known.key().equals(agreed.key())) {
            return Decision.refuse("vendor-consent-needed",
                    "Expected the requester's consent for %s, but %s", known.key(),
                    VendorConsent.standing(view.state()));
        }
        var consented = agreed.consent() == null ? List.<String>of() : agreed.consent().discloses();
        var other = wanted.stream().filter(key -> !consented.contains(key)).findFirst();
        return other.isPresent()
                ? Decision.refuse("not-consented", "Expected what the requester agreed to (%s), but %s is not among it",
                        String.join(", ", consented), other.get())
                : decision.apply(wanted.isEmpty() ? consented : wanted);
    }

    private static Decision contract(HandOverToVendor command, KnownVendor known, Instant now,
            Function<String, Decision> decision) {
        if (command.contract() == null) {
            return decision.apply(known.vendor().contractAt(now));
        }
        var contract = known.vendor().contract(command.contract());
        if (contract.isEmpty()) {
            return Decision.refuse("unknown-contract", "Expected a contract of %s, but there is no %s", known.key(),
                    command.contract());
        }
        return contract.get().holdsAt(now) ? decision.apply(command.contract())
                : Decision.refuse("contract-not-in-force", "Expected a contract that holds today, but %s does not",
                        command.contract());
    }

    private static Decision handed(CaseView<EscalationCase> view, HandOverToVendor command, KnownVendor known,
            List<String> passed, String contract, Instant now) {
        var state = view.state();
        var consent = state.vendor().consent();
        var target = state.priority() == null ? null
                : known.vendor().within(state.priority()).map(now::plus).orElse(null);
        return Decision.emit(new CaseHandedToVendor(known.key(),
                command.reference() == null ? null : new ExternalReference(known.key(), command.reference()),
                command.promisedAt() == null ? target : command.promisedAt(),
                VendorConsent.isFree(view) || consent == null ? null : consent.id(), passed, contract,
                known.nameFor(state.languages()), known.reference()));
    }
}
