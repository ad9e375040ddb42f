package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;

/**
 * Closing by time was scheduled: the case closes by itself if nobody objects (R17, R21).
 *
 * @param proposalEvent the event that caused it: the proposal, or its acceptance
 */
@Fact(stage = Stage.CLOSURE, name = "closure-scheduled",
        presumes = {Counter.PROPOSAL, Counter.REQUESTER, Counter.CLOSING},
        advances = Counter.CLOSING,
        owed = true)
public record ClosureScheduled(UUID proposalEvent, Instant closesAt) implements ClosureEvent {
}
