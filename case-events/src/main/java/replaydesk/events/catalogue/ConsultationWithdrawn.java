package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * A consultation needs no answer any more (R14).
 *
 * @param by the person, pseudonymous
 * @param reason the reason; absent when none was given
 */
@Fact(stage = Stage.ESCALATION, name = "consultation-withdrawn", presumesLife = false, advances = Counter.CONSULTATION)
public record ConsultationWithdrawn(UUID consultationId, String by, @Personal String reason)
        implements EscalationEvent {
}
