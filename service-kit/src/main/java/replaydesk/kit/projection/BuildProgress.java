package replaydesk.kit.projection;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far the opening of the projection has come: what hinders it, and how many records of the log a build has passed. */
@Singleton
public final class BuildProgress {

    private final Map<Integer, Long> built = new ConcurrentHashMap<>();
    private volatile long end;
    private volatile String hindrance;

    /** What keeps the projection from being opened, for whoever asks why the host is not ready; null when nothing does. */
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

    /** The records behind the build. */
    public long built() {
        return built.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The records that the log had when the build began. */
    public long end() {
        return end;
    }
}
