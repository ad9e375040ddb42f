package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ReferenceVersion;

/**
 * An open information request lapses later than it was to (R10).
 *
 * @param lapsesAt the time at which the wait ends by itself
 * @param remindAt the time of the reminder; absent when there is none
 * @param policy the policy by whose working days the times were counted; absent when none was used
 */
@Fact(stage = Stage.TRIAGE, name = "information-request-extended",
        presumes = Counter.REQUEST,
        advances = Counter.REQUEST)
public record InformationRequestExtended(UUID requestId, Instant lapsesAt, Instant remindAt, ReferenceVersion policy)
        implements TriageEvent {
}
