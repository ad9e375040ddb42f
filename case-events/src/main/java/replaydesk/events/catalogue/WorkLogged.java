package replaydesk.events.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Material;
import replaydesk.events.value.Personal;
import replaydesk.events.value.WorkKind;

/**
 * Work that needed no appointment was logged (R16, R23).
 *
 * @param specialist the specialist, pseudonymous
 * @param spent the time as charged, in whole minutes
 */
@Fact(stage = Stage.ESCALATION, name = "work-logged", presumesLife = false, advances = Counter.WORK)
public record WorkLogged(
        UUID workId,
        WorkKind kind,
        String specialist,
        Instant from,
        Duration spent,
        List<Material> materials,
        @Personal String note) implements EscalationEvent {

    public WorkLogged {
        materials = materials == null ? List.of() : List.copyOf(materials);
    }
}
