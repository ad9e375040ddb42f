package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;

/**
 * Nobody answered the information request in time (R10). Never due once the requester has written after the request.
 */
@Fact(stage = Stage.TRIAGE, name = "information-request-lapsed",
        presumes = {Counter.REQUEST, Counter.REQUESTER},
        advances = Counter.REQUEST,
        owed = true)
public record InformationRequestLapsed(UUID requestId, Instant dueAt, Instant detectedAt) implements TriageEvent {
}
