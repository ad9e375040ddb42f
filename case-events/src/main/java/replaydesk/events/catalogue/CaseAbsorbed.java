package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;

/**
 * Target's half of a merge, which is decided first: this case takes over the source. Either the source follows with
 * {@link CaseMerged}, or {@link CaseReleased} voids this event.
 */
@Fact(stage = Stage.INTAKE, name = "case-absorbed", advances = Counter.RECORD)
public record CaseAbsorbed(UUID mergeId, UUID source) implements IntakeEvent {
}
