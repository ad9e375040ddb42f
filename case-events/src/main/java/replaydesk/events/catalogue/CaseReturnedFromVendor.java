package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The vendor finished with the case (R19).
 *
 * @param note the vendor's findings
 */
@Fact(stage = Stage.ESCALATION, name = "case-returned-from-vendor", presumes = Counter.VENDOR,
        advances = Counter.VENDOR)
public record CaseReturnedFromVendor(String vendor, @Personal String note) implements EscalationEvent {
}
