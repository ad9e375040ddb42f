package replaydesk.kit.obligation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.UUID;
import replaydesk.kit.stage.Obligation;

/**
 * Tells of obligations whose events cannot be made. Such an obligation stays due and is tried again without end, so
 * each is told of once; its age is a metric.
 */
@Singleton
class UnmadeEvents {

    private static final int MOST = 100_000;

    private record Unmade(int stage, UUID caseId, String name, UUID cause) {
    }

    private final Cache<Unmade, Boolean> told = Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** Logs what is wrong, unless it was logged before; returns whether it was the first time. */
    boolean tell(int stage, UUID caseId, Obligation obligation, RuntimeException why) {
        var unmade = new Unmade(stage, caseId, obligation.name(), obligation.cause());
        boolean first = told.asMap().putIfAbsent(unmade, true) == null;
        if (first) {
            Log.errorf(why, "Obligation %s of case %s has no event, and stays due", obligation.name(), caseId);
        }
        return first;
    }
}
