package replaydesk.bench.measure.endtoend;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.Health;
import replaydesk.bench.measure.LaunchedStack;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Wait;
import replaydesk.bench.measure.log.LogEnds;

/** Samples every host once a second: the position in its own table, and the health that it reports. */
final class LagMonitor implements AutoCloseable {

    private static final Duration QUIET_TIME = Duration.ofSeconds(3);
    private static final Duration CHECK_INTERVAL = Duration.ofMillis(300);
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private final List<String> hosts;
    private final Connection connection;
    private final Admin admin;
    private final Health health;

    /** An observation of one stretch. */
    interface Observation {
        /** Ends the observation and returns the samples in order. */
        List<Sample> end() throws InterruptedException;
    }

    /** @param anyone any caller's desk, used to ask the hosts on their own ports */
    LagMonitor(LaunchedStack stack, DeskClient anyone) throws SQLException {
        var addresses = stack.addresses();
        hosts = List.copyOf(addresses.hosts().keySet());
        var asked = new LinkedHashMap<String, DeskClient>();
        addresses.hosts().forEach((host, address) -> asked.put(host, anyone.at(address)));
        health = new Health(asked);
        connection = stack.connect();
        admin = Admin.create(Map.of("bootstrap.servers", addresses.kafka()));
    }

    /** Samples from now on, on a thread of its own. */
    Observation observe(WalkTally tally) {
        List<Sample> samples = Collections.synchronizedList(new ArrayList<>());
        long begun = System.nanoTime();
        var clock = Executors.newSingleThreadScheduledExecutor();
        var sampling = clock.scheduleAtFixedRate(() -> samples.add(sample(tally, begun)), 1, 1, TimeUnit.SECONDS);
        return () -> {
            var failure = sampling.state() == Future.State.FAILED ? sampling.exceptionNow() : null;
            clock.shutdown();
            clock.awaitTermination(1, TimeUnit.MINUTES);
            if (failure != null) {
                throw new IllegalStateException("Expected to look at every host, but " + failure.getMessage(), failure);
            }
            return List.copyOf(samples);
        };
    }

    /** Waits until the log stands still, all records are read and all due obligations fulfilled. */
    Health.Standing awaitSettled() {
        var still = new Object() {
            private long end = -1;
            private long since;
            private Health.Standing standing;

            boolean settled() {
                long now = LogEnds.total(admin);
                if (now != end) {
                    end = now;
                    since = System.nanoTime();
                }
                if (System.nanoTime() - since < QUIET_TIME.toNanos()) {
                    return false;
                }
                standing = health.now();
                return standing.settled();
            }
        };
        Wait.until("all hosts to come to rest", TIMEOUT, CHECK_INTERVAL, still::settled);
        return still.standing;
    }

    /** The number of records in the log now. */
    long records() {
        return LogEnds.total(admin);
    }

    private Sample sample(WalkTally tally, long begun) {
        var read = new TreeMap<String, Long>();
        hosts.forEach(host -> read.put(host, Positions.read(connection, host)));
        long end = records();
        read.replaceAll((_, position) -> end - position);
        var standing = health.now();
        return new Sample((System.nanoTime() - begun) / 1e9, tally.begunSoFar(), tally.overSoFar(), end, read,
                standing.due(), standing.unready());
    }

    @Override
    public void close() throws SQLException {
        admin.close();
        connection.close();
    }
}
