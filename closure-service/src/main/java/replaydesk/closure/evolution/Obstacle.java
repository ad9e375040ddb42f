package replaydesk.closure.evolution;

import java.util.UUID;
import replaydesk.events.value.ClosureObstacle;

/**
 * An obstacle to closing by time.
 *
 * @param why   kind of the obstacle
 * @param event the event that raised it
 * @param about id of the information request, where the obstacle is one; null otherwise
 */
public record Obstacle(ClosureObstacle why, UUID event, UUID about) {

    static Obstacle of(ClosureObstacle why, UUID event) {
        return new Obstacle(why, event, null);
    }
}
