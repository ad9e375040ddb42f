package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;

/** Those asked are reminded of a consultation that nobody has answered yet (R14). Never counts after an answer. */
@Fact(stage = Stage.ESCALATION, name = "consultation-reminded", presumes = Counter.CONSULTATION,
        advances = Counter.CONSULTATION, owed = true)
public record ConsultationReminded(UUID consultationId, Instant dueAt, Instant detectedAt) implements EscalationEvent {
}
