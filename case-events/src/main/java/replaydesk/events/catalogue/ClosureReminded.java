package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;

/**
 * The requester is to be reminded that the case will close.
 *
 * @param closesAt the time at which the case closes
 * @param dueAt the time at which the reminder was due; {@code detectedAt} is when the service noticed
 */
@Fact(stage = Stage.CLOSURE, name = "closure-reminded",
        presumes = {Counter.PROPOSAL, Counter.REQUESTER, Counter.CLOSING},
        advances = Counter.CLOSING,
        owed = true)
public record ClosureReminded(Instant closesAt, Instant dueAt, Instant detectedAt) implements ClosureEvent {
}
