package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Personal;

/**
 * News from the vendor: its reference or its target changed, or it reported (R19).
 *
 * @param reference absent when unchanged
 * @param promisedAt absent when unchanged
 */
@Fact(stage = Stage.ESCALATION, name = "vendor-updated", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record VendorUpdated(
        String vendor,
        ExternalReference reference,
        Instant promisedAt,
        @Personal String note) implements EscalationEvent {
}
