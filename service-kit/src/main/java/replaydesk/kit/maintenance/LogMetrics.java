package replaydesk.kit.maintenance;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import replaydesk.kit.projection.BatchResult;
import replaydesk.kit.projection.ProjectionListener;
import replaydesk.kit.table.DueTable;

/** Metrics of a host. Times are in seconds, sizes in records. */
@Singleton
public final class LogMetrics implements ProjectionListener {

    private final MeterRegistry registry;
    private final DistributionSummary batchSize;
    private final Counter obligationsDue;
    private final Counter unread;
    private final Counter anomalies;
    private static final long STALE_NANOS = Duration.ofSeconds(20).toNanos();

    private final AtomicLong lag = new AtomicLong(-1);
    private volatile long seenAt = System.nanoTime();
    private final AtomicLong parked = new AtomicLong();
    private final AtomicLong quarantined = new AtomicLong();
    private final AtomicLong due = new AtomicLong();
    private final AtomicLong oldestDueSeconds = new AtomicLong();

    LogMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.batchSize = DistributionSummary.builder("replaydesk.projection.batch").baseUnit("records")
                .description("Records folded in one batch").register(registry);
        this.obligationsDue = registry.counter("replaydesk.obligations.due.at.once");
        this.unread = registry.counter("replaydesk.events.unread");
        this.anomalies = registry.counter("replaydesk.events.anomalies");
        registry.gauge("replaydesk.projection.lag", lag);
        registry.gauge("replaydesk.obligations.parked", parked);
        registry.gauge("replaydesk.cases.quarantined", quarantined);
        registry.gauge("replaydesk.obligations.due", due);
        registry.gauge("replaydesk.obligations.oldest.seconds", oldestDueSeconds);
    }

    @Override
    public void folded(BatchResult result) {
        batchSize.record(result.records());
        unread.increment(result.unreadEvents());
        anomalies.increment(result.anomalousEvents());
        obligationsDue.increment(result.dueAtOnce().size());
        result.overruled().forEach((counter, times) -> registry
                .counter("replaydesk.events.overruled", "counter", counter).increment(times));
    }

    void seen(long lag, DueTable.Summary summary, Instant now) {
        this.lag.set(lag);
        seenAt = System.nanoTime();
        parked.set(summary.parked());
        quarantined.set(summary.quarantined());
        due.set(summary.due());
        oldestDueSeconds.set(summary.oldest() == null ? 0 : Duration.between(summary.oldest(), now).toSeconds());
    }

    /**
     * The number of records between the committed positions and the log's end at the last look; -1 before the first
     * look.
     */
    long lag() {
        return lag.get();
    }

    /** Tells whether the last look at the log and the database was too long ago, because one of them did not answer. */
    boolean isStale() {
        return lag.get() >= 0 && System.nanoTime() - seenAt > STALE_NANOS;
    }

    /** The number of quarantined cases, counted once for each stage. */
    long quarantined() {
        return quarantined.get();
    }

    long parked() {
        return parked.get();
    }

    long due() {
        return due.get();
    }

    /** The seconds since the oldest obligation became due. */
    long oldestDue() {
        return oldestDueSeconds.get();
    }
}
