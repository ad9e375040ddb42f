package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;

/** The case was merged and continues in the target. Each later message creates one obligation for the target. */
@Fact(stage = Stage.INTAKE, name = "case-merged",
        presumes = {Counter.REQUESTER, Counter.RECORD},
        advances = Counter.LIFE,
        owed = true)
public record CaseMerged(UUID mergeId, UUID target) implements IntakeEvent {
}
