package replaydesk.kit.partition;

import java.util.Set;
import replaydesk.kit.table.Generation;

/** Told of changes of ownership, on the polling thread. */
public interface OwnershipListener {

    /** These partitions were acquired. */
    default void acquired(Generation generation, Set<Integer> partitions) {
    }

    /** Kafka takes partitions away: what can be finished in a moment is finished now. */
    default void beforeRelease() {
    }
}
