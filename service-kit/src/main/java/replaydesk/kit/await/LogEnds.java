package replaydesk.kit.await;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.TopicAdmin;

/**
 * Looks where the log ends. Each look begins after it was asked for, so that it has whatever the caller may have seen
 * before; those who ask meanwhile share the next one.
 */
@Singleton
public final class LogEnds {

    private static final String ALL = "all partitions";

    private final BatchingLoader<String, Map<Integer, Long>> ends;

    LogEnds(TopicAdmin topic) {
        this.ends = new BatchingLoader<>(all -> topic.ends().map(found -> Map.of(ALL, found)), "The log");
    }

    /** The offset of each partition's next record; fails with {@link NotReady} when the log does not answer. */
    public Uni<Map<Integer, Long>> look() {
        return ends.find(ALL).onFailure(e -> !(e instanceof NotReady))
                .transform(e -> new NotReady("The log is out of reach; ask again in a moment"));
    }
}
