package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ClosureObstacle;

/**
 * Something stood against closing by time.
 *
 * @param event the one that stood against it; absent when it was a state
 */
@Fact(stage = Stage.CLOSURE, name = "closure-cancelled", presumes = Counter.CLOSING, advances = Counter.CLOSING, owed = true)
public record ClosureCancelled(ClosureObstacle why, UUID event) implements ClosureEvent {
}
