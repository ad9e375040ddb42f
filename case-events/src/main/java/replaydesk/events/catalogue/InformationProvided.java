package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;

/** A message of the requester answers the request (R10). */
@Fact(stage = Stage.TRIAGE, name = "information-provided",
        presumes = Counter.REQUEST,
        advances = Counter.REQUEST,
        owed = true)
public record InformationProvided(UUID requestId, UUID messageId) implements TriageEvent {
}
