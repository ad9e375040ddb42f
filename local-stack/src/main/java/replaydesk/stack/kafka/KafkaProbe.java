package replaydesk.stack.kafka;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** Asks a broker whether it is in operation: the cluster then counts it among its nodes. */
public final class KafkaProbe implements AutoCloseable {
    private final Admin admin;

    /** Creates a probe whose client keeps trying; the broker need not run yet. */
    KafkaProbe(String bootstrapServers) {
        admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers,
                "request.timeout.ms", "2000",
                "reconnect.backoff.max.ms", "200",
                "default.api.timeout.ms", "3000"));
    }

    /** Tells whether the broker answers now. */
    public static boolean answersNow(String bootstrapServers) {
        try (KafkaProbe probe = new KafkaProbe(bootstrapServers)) {
            return probe.answers();
        }
    }

    boolean answers() {
        try {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
