package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The vendor is done with the case (R19).
 *
 * @param note what the vendor found
 */
@Fact(stage = Stage.ESCALATION, name = "case-returned-from-vendor", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record CaseReturnedFromVendor(String vendor, @Personal String note) implements EscalationEvent {
}
