package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The vendor finished with the case (R19).
 *
 * @param note the vendor's findings
 * @param vendorName what people call the vendor; absent when unknown
 */
@Fact(stage = Stage.ESCALATION, name = "case-returned-from-vendor", presumes = Counter.VENDOR,
        advances = Counter.VENDOR)
public record CaseReturnedFromVendor(String vendor, @Personal String note, String vendorName)
        implements EscalationEvent {

    /** Creates a return of a vendor of which no other name is known. */
    public CaseReturnedFromVendor(String vendor, String note) {
        this(vendor, note, null);
    }
}
