package replaydesk.kit.referencelog;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports ready once this host has read the reference data that the log had at its start, and the log has the documents
 * that this host ships. Later outages of the log take nobody out of service: what was read stays in use.
 */
@Readiness
@Singleton
final class ReferenceReadiness implements HealthCheck {

    private final ReferenceReader reader;
    private final ShippedDocuments shipped;
    private final Duration patience;
    private final long begun = System.nanoTime();

    ReferenceReadiness(ReferenceReader reader, ShippedDocuments shipped, ReferenceConfig config) {
        this.reader = reader;
        this.shipped = shipped;
        this.patience = config.awaitShipped();
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("reference-data");
        if (!reader.hasCaughtUp()) {
            var hindrance = reader.hindrance();
            return answer.down().withData("state", hindrance == null ? "reading" : hindrance).build();
        }
        if (!shipped.isDone() && System.nanoTime() - begun < patience.toNanos()) {
            return answer.down().withData("state", "writing what is shipped").build();
        }
        answer.up().withData("next", reader.data().next());
        return shipped.isDone() ? answer.build() : answer.withData("waits", shipped.waitsFor()).build();
    }
}
