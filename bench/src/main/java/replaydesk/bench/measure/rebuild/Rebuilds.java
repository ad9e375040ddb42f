package replaydesk.bench.measure.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.ServiceClient;
import replaydesk.bench.measure.Wait;
import replaydesk.bench.measure.log.IdleLog;
import replaydesk.bench.measure.log.LogEnds;
import replaydesk.stack.port.Ports;
import replaydesk.stack.service.ServiceProcess;
import replaydesk.stack.service.StackService;

/** The two rebuilds of one host: one at its first start, and one requested once it is warm. */
final class Rebuilds {

    private static final Duration TIMEOUT = Duration.ofMinutes(20);

    private final BenchStack bench;
    private final StackService host;
    private Built cold;
    private Built warm;

    /** The number of records that were built, and the time that it took. */
    record Built(long records, Duration took) {
        double perSecond() {
            return records / (took.toNanos() / 1e9);
        }
    }

    Rebuilds(BenchStack bench, StackService host) {
        this.bench = bench;
        this.host = host;
    }

    void measure() throws SQLException {
        long records = LogEnds.total(bench.bootstrapServers());
        try (var connection = bench.stack().postgres().connect();
                var process = bench.stack().another(host, Ports.free()).start()) {
            cold = new Built(records, built(connection, process, records));
            process.awaitReady(TIMEOUT);
            IdleLog.await(bench.bootstrapServers());
            warm = again(process);
        }
    }

    /**
     * Measures from the moment at which the host's generation exists to the one at which it has all records of the log.
     */
    private Duration built(Connection connection, ServiceProcess process, long records) {
        Wait.until(host.word() + " to begin its projection", TIMEOUT, () -> {
            process.process().requireAlive();
            return Positions.built(connection, host.word()).isPresent();
        });
        return Duration.ofNanos((long) (1e9 * Wait.until(host.word() + " to build its projection", TIMEOUT, () -> {
            process.process().requireAlive();
            return Positions.built(connection, host.word()).orElse(0) >= records;
        })));
    }

    /** Measures a requested rebuild by the host's own account. */
    private Built again(ServiceProcess process) {
        try (var service = new ServiceClient(process.uri(), bench.tokens().root())) {
            long records = LogEnds.total(bench.bootstrapServers());
            var begun = Instant.parse(service.post("/log/rebuild").path("since").asText());
            Wait.until("a rebuild of " + host.word(), TIMEOUT, () -> !phase(service).equals("BUILDING"));
            if (!phase(service).equals("DONE")) {
                throw new IllegalStateException("Expected the rebuild to end well, but it is " + rebuild(service));
            }
            return new Built(records, Duration.between(begun, Instant.parse(rebuild(service).path("since").asText())));
        }
    }

    private static String phase(ServiceClient service) {
        return rebuild(service).path("phase").asText();
    }

    private static JsonNode rebuild(ServiceClient service) {
        return service.get("/log/rebuild");
    }

    /** The rebuild at the first start. */
    Built cold() {
        return cold;
    }

    /** The rebuild beside the first one, by a warm host. */
    Built warm() {
        return warm;
    }
}
