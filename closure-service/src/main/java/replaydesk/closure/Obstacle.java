package replaydesk.closure;

import java.util.UUID;
import replaydesk.events.value.ClosureObstacle;

/**
 * What stands against closing by time.
 *
 * @param why   the kind
 * @param event that put it there
 * @param about the information request, where it is one; null otherwise
 */
public record Obstacle(ClosureObstacle why, UUID event, UUID about) {

    static Obstacle of(ClosureObstacle why, UUID event) {
        return new Obstacle(why, event, null);
    }
}
