package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Personal;

/**
 * The vendor's reference or target changed, or the vendor reported (R19).
 *
 * @param reference the vendor's own reference; absent when unchanged
 * @param promisedAt the vendor's target; absent when unchanged
 */
@Fact(stage = Stage.ESCALATION, name = "vendor-updated", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record VendorUpdated(
        String vendor,
        ExternalReference reference,
        Instant promisedAt,
        @Personal String note) implements EscalationEvent {
}
