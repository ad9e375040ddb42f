package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;

/**
 * The target's half of a merge, which decides first: this case takes over the source. The source follows with {@link
 * CaseMerged}, or this is voided by {@link CaseReleased}.
 */
@Fact(stage = Stage.INTAKE, name = "case-absorbed", advances = Counter.RECORD)
public record CaseAbsorbed(UUID mergeId, UUID source) implements IntakeEvent {
}
