package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;
import replaydesk.events.value.WorkKind;

/**
 * A remote session, visit or callback was agreed on (R16).
 *
 * @param specialist the specialist, pseudonymous
 * @param place the address, the number to call or the link; absent when it goes without saying
 */
@Fact(stage = Stage.ESCALATION, name = "work-scheduled", presumesLife = false, advances = Counter.WORK)
public record WorkScheduled(
        UUID workId,
        WorkKind kind,
        String specialist,
        Instant from,
        Instant to,
        @Personal String place) implements EscalationEvent {
}
