package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ExternalReference;

/**
 * The case was handed to the vendor, under the vendor's own service level (R19).
 *
 * @param reference the vendor's own reference; absent until known
 * @param promisedAt the vendor's target; absent when it gave none
 */
@Fact(stage = Stage.ESCALATION, name = "case-handed-to-vendor", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record CaseHandedToVendor(String vendor, ExternalReference reference, Instant promisedAt)
        implements EscalationEvent {
}
