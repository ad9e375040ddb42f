package replaydesk.kit.partition;

import java.util.Set;
import replaydesk.kit.table.Generation;

/** Told of changes of ownership. */
public interface OwnershipListener {

    /** These partitions were acquired. */
    default void acquired(Generation generation, Set<Integer> partitions) {
    }

    /** What was folded of owned partitions is dropped: the database may not have all that was told of them. */
    default void dropped() {
    }

    /** Kafka takes partitions away: what can be finished in a moment is finished now. */
    default void beforeRelease() {
    }
}
