package replaydesk.escalation.vendor;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import replaydesk.escalation.vendor.VendorView.Kind;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.VendorConsentGiven;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.events.catalogue.VendorOverdue;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.events.value.ExternalReference;
import replaydesk.kit.stage.JudgedRecord;

/** A step of what happened with a vendor, as its table has it. */
record StepRow(JudgedRecord record, Kind kind, String vendor, String text, List<String> discloses, String evidence,
        ExternalReference reference, Instant promisedAt, String contract, String by, String onBehalfOf) {

    /** Returns the row of a record; none for an event that is about no vendor. */
    static Stream<StepRow> of(JudgedRecord record) {
        var actor = record.headers().actor();
        return Stream.ofNullable(switch (record.event()) {
            case VendorConsentAsked e -> new StepRow(record, Kind.CONSENT_ASKED, e.vendor(), e.passedOn(),
                    e.discloses(), null, null, null, null, actor, null);
            case VendorConsentGiven e -> new StepRow(record, Kind.CONSENT_GIVEN, e.vendor(), null, List.of(),
                    e.evidence(), null, null, null, e.by(), e.onBehalfOf());
            case VendorConsentRefused e -> new StepRow(record, Kind.CONSENT_REFUSED, e.vendor(), e.reason(), List.of(),
                    e.evidence(), null, null, null, e.by(), e.onBehalfOf());
            case CaseHandedToVendor e -> new StepRow(record, Kind.HANDED_OVER, e.vendor(), null, e.discloses(), null,
                    e.reference(), e.promisedAt(), e.contract(), actor, null);
            case VendorUpdated e -> new StepRow(record, Kind.UPDATED, e.vendor(), e.note(), List.of(), null,
                    e.reference(), e.promisedAt(), null, actor, null);
            case VendorOverdue e -> new StepRow(record, Kind.OVERDUE, e.vendor(), null, List.of(), null, null,
                    e.dueAt(), null, null, null);
            case CaseReturnedFromVendor e -> new StepRow(record, Kind.RETURNED, e.vendor(), e.note(), List.of(), null,
                    null, null, null, actor, null);
            case null, default -> null;
        });
    }
}
