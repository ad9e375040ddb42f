package replaydesk.kit.await;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import replaydesk.kit.kafka.LogPosition;

/** How far this host has read the log: asked before a request is served. */
public interface Positions {

    /**
     * Waits until the record at this position is folded. A position in a topic that this host doesn't read counts
     * as reached.
     *
     * @return true when reached, false when {@code atMost} passed first; never a failure for lateness
     */
    Uni<Boolean> reached(LogPosition position, Duration atMost);

    /** Completes when all that was answered here so far can be read from the database, or {@code atMost} has passed. */
    default Uni<Void> readable(Duration atMost) {
        return Uni.createFrom().voidItem();
    }
}
