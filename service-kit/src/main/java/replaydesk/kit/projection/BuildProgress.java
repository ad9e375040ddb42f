package replaydesk.kit.projection;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Progress of opening the projection: an obstacle, if any, and the number of the log's records that a build has passed.
 */
@Singleton
public final class BuildProgress {

    private final Map<Integer, Long> built = new ConcurrentHashMap<>();
    private volatile long end;
    private volatile String hindrance;

    /** The obstacle that keeps the projection from being opened, as shown by readiness; null when there is none. */
    public String hindrance() {
        return hindrance;
    }

    public void hinderedBy(String what) {
        hindrance = what;
    }

    public void begin(long records) {
        built.clear();
        end = records;
    }

    public void reached(int partition, long next) {
        built.put(partition, next);
    }

    /** The number of records that the build has passed. */
    public long built() {
        return built.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The number of records that the log had when the build began. */
    public long end() {
        return end;
    }
}
