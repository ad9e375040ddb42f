package replaydesk.kit.http;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** How far this service has read the log; what {@link PositionFilter} asks before a request is served. */
public interface Positions {

    /**
     * Waits until the record at this position is projected. A position in a topic that this service doesn't read counts
     * as reached.
     *
     * @return true when reached, false when {@code atMost} passed first; never a failure for lateness
     */
    Uni<Boolean> reached(LogPosition position, Duration atMost);
}
