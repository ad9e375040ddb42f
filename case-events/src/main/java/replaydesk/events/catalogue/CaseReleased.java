package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;

/** The merge failed: voids the absorption of the same merge, also when that arrives late. */
@Fact(stage = Stage.INTAKE, name = "case-released", presumes = Counter.RECORD, advances = Counter.RECORD, owed = true)
public record CaseReleased(UUID mergeId, UUID source) implements IntakeEvent {
}
