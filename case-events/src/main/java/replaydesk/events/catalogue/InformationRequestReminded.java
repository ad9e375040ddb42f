package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;

/**
 * The requester is reminded of an information request that nobody answered yet (R10). Never due once the requester has
 * written after the request.
 *
 * @param lapsesAt the time at which the wait ends; later than it was if the reminder is late, so that the notice stays
 */
@Fact(stage = Stage.TRIAGE, name = "information-request-reminded",
        presumes = {Counter.REQUEST, Counter.REQUESTER},
        advances = Counter.REQUEST,
        owed = true)
public record InformationRequestReminded(UUID requestId, Instant lapsesAt, Instant dueAt, Instant detectedAt)
        implements TriageEvent {
}
