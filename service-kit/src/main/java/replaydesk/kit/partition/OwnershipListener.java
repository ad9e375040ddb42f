package replaydesk.kit.partition;

import java.util.Set;
import replaydesk.kit.table.Generation;

/** Listener to changes of ownership. */
public interface OwnershipListener {

    /** Called when these partitions were acquired. */
    default void acquired(Generation generation, Set<Integer> partitions) {
    }

    /**
     * Called when folded cases of owned partitions are dropped: the database may not have all that was announced of
     * them.
     */
    default void dropped() {
    }

    /** Called before Kafka revokes partitions: finish now what takes only a moment. */
    default void beforeRelease() {
    }
}
