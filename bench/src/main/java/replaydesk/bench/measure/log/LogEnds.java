package replaydesk.bench.measure.log;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import replaydesk.stack.kafka.Topics;

/** The ends of the log of case events. */
public final class LogEnds {

    private LogEnds() {
    }

    /** The number of records in the log. */
    public static long total(String bootstrapServers) {
        return of(bootstrapServers).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The number of records in the log, read over an open connection. */
    public static long total(Admin admin) {
        return of(admin).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the offset that the next record of each partition will have. */
    public static Map<Integer, Long> of(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return of(admin);
        }
    }

    private static Map<Integer, Long> of(Admin admin) {
        try {
            var specs = IntStream.range(0, Topics.DEFAULT_PARTITIONS).boxed()
                    .collect(Collectors.toMap(p -> new TopicPartition(Topics.CASE_EVENTS, p),
                            p -> OffsetSpec.latest()));
            return admin.listOffsets(specs).all().get().entrySet().stream()
                    .collect(Collectors.toMap(end -> end.getKey().partition(), end -> end.getValue().offset()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected to see where the log ends, but " + e.getCause().getMessage(), e);
        }
    }
}
