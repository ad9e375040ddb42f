package replaydesk.kit.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers to which offset a partition's consumer was sought. The first record returned after a seek is the next one, whatever
 * its offset: transaction markers and deleted records leave gaps in the log.
 */
final class SeekMarks {

    private final Map<Integer, Long> sought = new ConcurrentHashMap<>();

    /** The consumer of the partition begins to read at this offset. */
    void soughtTo(int partition, long next) {
        sought.put(partition, next);
    }

    /** Whether the next record polled follows on this offset even if its own is higher. */
    boolean follows(int partition, long next) {
        return sought.getOrDefault(partition, -1L) == next;
    }
}
