package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * An open information request needs no answer any more (R10).
 *
 * @param note what the requester is told with it; absent for nothing
 */
@Fact(stage = Stage.TRIAGE, name = "information-request-withdrawn",
        presumes = Counter.REQUEST,
        advances = Counter.REQUEST)
public record InformationRequestWithdrawn(UUID requestId, @Personal String note) implements TriageEvent {
}
