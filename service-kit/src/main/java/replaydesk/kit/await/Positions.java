package replaydesk.kit.await;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import replaydesk.kit.kafka.LogPosition;

/** Waits until this host has read the log far enough for a request. */
public interface Positions {

    /**
     * Waits until the record at this position is folded. A position in a topic that this host does not read counts as
     * reached.
     *
     * @return true when reached, false when {@code atMost} passed first; never a failure for lateness, but with
     *         {@link replaydesk.kit.fault.UnreadableHeader} soon when the log has no such record
     */
    Uni<Boolean> reached(LogPosition position, Duration atMost);

    /**
     * Completes when all that was answered here so far can be read from the database. Fails with
     * {@link replaydesk.kit.fault.NotReady} when that takes longer than {@code atMost}.
     */
    default Uni<Void> readable(Duration atMost) {
        return Uni.createFrom().voidItem();
    }

    /**
     * Completes when the projection has read the log as it was after this host's start: answers given before a crash
     * may be nowhere else. Fails with {@link replaydesk.kit.fault.NotReady} when that takes longer than {@code atMost}.
     */
    default Uni<Void> caughtUp(Duration atMost) {
        return Uni.createFrom().voidItem();
    }

    /**
     * Tells whether the projection has read the log as it was after this host's start, or after folded cases were last
     * dropped.
     */
    default boolean isCaughtUp() {
        return true;
    }

    /**
     * Tells whether the projection has caught up at least once since the start; dropping folded cases later does not
     * change that.
     */
    default boolean hasCaughtUp() {
        return true;
    }
}
