package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ClosureObstacle;

/**
 * Closing by time was cancelled, since something stood against it.
 *
 * @param event the event that stood against it; absent when a state did
 */
@Fact(stage = Stage.CLOSURE, name = "closure-cancelled", presumes = Counter.CLOSING, advances = Counter.CLOSING,
        owed = true)
public record ClosureCancelled(ClosureObstacle why, UUID event) implements ClosureEvent {
}
