package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;

/** This case went on in the target; later messages are owed to the target, each once. */
@Fact(stage = Stage.INTAKE, name = "case-merged",
        presumes = {Counter.REQUESTER, Counter.RECORD},
        advances = Counter.LIFE,
        owed = true)
public record CaseMerged(UUID mergeId, UUID target) implements IntakeEvent {
}
