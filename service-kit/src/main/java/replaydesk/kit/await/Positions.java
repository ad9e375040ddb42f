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
     * @return true when reached, false when {@code atMost} passed first; never a failure for lateness, but with
     *         {@link replaydesk.kit.fault.UnreadableHeader} soon when the log has no such record
     */
    Uni<Boolean> reached(LogPosition position, Duration atMost);

    /**
     * Completes when all that was answered here so far can be read from the database; fails with
     * {@link replaydesk.kit.fault.NotReady} when that takes longer.
     */
    default Uni<Void> readable(Duration atMost) {
        return Uni.createFrom().voidItem();
    }

    /**
     * Completes when the projection has what the log had after this host's start: what was told before a crash may be
     * nowhere else. Fails with {@link replaydesk.kit.fault.NotReady} when that takes longer.
     */
    default Uni<Void> caughtUp(Duration atMost) {
        return Uni.createFrom().voidItem();
    }

    /** Whether the projection has what the log had after this host's start, and after what was folded had to be dropped. */
    default boolean isCaughtUp() {
        return true;
    }

    /** Whether it has ever been so since the start: what had to be dropped afterwards doesn't count. */
    default boolean hasCaughtUp() {
        return true;
    }
}
