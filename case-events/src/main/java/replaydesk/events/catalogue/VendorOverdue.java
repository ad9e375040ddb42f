package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;

/** The vendor has not returned the case by its target (R19, R27). */
@Fact(stage = Stage.ESCALATION, name = "vendor-overdue", presumes = Counter.VENDOR, advances = Counter.VENDOR,
        owed = true)
public record VendorOverdue(String vendor, Instant dueAt, Instant detectedAt) implements EscalationEvent {
}
