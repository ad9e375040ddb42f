package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/** The merge was taken back: this case continues by itself. */
@Fact(stage = Stage.INTAKE, name = "case-unmerged", presumes = {Counter.REQUESTER, Counter.RECORD},
        advances = Counter.LIFE)
public record CaseUnmerged(UUID mergeId, UUID target, @Personal String reason) implements IntakeEvent {
}
