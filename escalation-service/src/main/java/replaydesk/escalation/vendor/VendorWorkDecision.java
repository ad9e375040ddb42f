package replaydesk.escalation.vendor;

import java.time.Instant;
import java.util.function.Function;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.VendorCase;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.events.value.ExternalReference;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decisions of what happens while a vendor has the case: what it reports, and that it returns it (R19). */
final class VendorWorkDecision {

    private VendorWorkDecision() {
    }

    static Decision update(CaseView<EscalationCase> view, UpdateFromVendor command, Instant now) {
        return atVendor(view, vendor -> {
            if (command.saysNothing()) {
                return Decision.refuse("nothing-said",
                        "Expected a reference, a time or a note, but there is none of them");
            }
            return command.promisedAt() != null && !command.promisedAt().isAfter(now)
                    ? Decision.refuse("promise-passed", "Expected a moment to come, but %s has passed",
                            command.promisedAt())
                    : Decision.emit(new VendorUpdated(vendor.key(),
                            command.reference() == null ? null
                                    : new ExternalReference(vendor.key(), command.reference()),
                            command.promisedAt(), command.note()));
        });
    }

    static Decision giveBack(CaseView<EscalationCase> view, ReturnFromVendor command) {
        return atVendor(view, vendor -> Decision.emit(
                new CaseReturnedFromVendor(vendor.key(), command.note(), vendor.name())));
    }

    private static Decision atVendor(CaseView<EscalationCase> view, Function<VendorCase, Decision> decision) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var vendor = view.state().vendor();
        return vendor.isThere() ? decision.apply(vendor)
                : Decision.refuse("not-at-vendor", "Expected a vendor to have the case, but none has");
    }
}
