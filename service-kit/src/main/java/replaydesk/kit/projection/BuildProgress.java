package replaydesk.kit.projection;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far a build of the projection has come, in records of the log. */
@Singleton
public final class BuildProgress {

    private final Map<Integer, Long> built = new ConcurrentHashMap<>();
    private volatile long end;

    public void begin(long records) {
        built.clear();
        end = records;
    }

    public void reached(int partition, long next) {
        built.put(partition, next);
    }

    /** The records behind the build. */
    public long built() {
        return built.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The records that the log had when the build began. */
    public long end() {
        return end;
    }
}
