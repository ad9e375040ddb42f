package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;

/** An information request was answered by a message of the requester (R10). */
@Fact(stage = Stage.TRIAGE, name = "information-provided",
        presumes = Counter.REQUEST,
        advances = Counter.REQUEST,
        owed = true)
public record InformationProvided(UUID requestId, UUID messageId) implements TriageEvent {
}
