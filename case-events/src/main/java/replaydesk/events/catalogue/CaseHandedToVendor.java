package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ExternalReference;

/**
 * The case is with the vendor, under its own service level (R19).
 *
 * @param reference the vendor's own; absent until known
 * @param promisedAt the vendor's target; absent when it gave none
 */
@Fact(stage = Stage.ESCALATION, name = "case-handed-to-vendor", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record CaseHandedToVendor(String vendor, ExternalReference reference, Instant promisedAt) implements EscalationEvent {
}
