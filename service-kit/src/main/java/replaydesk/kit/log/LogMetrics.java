package replaydesk.kit.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** The figures of a service that lives on the log. Times are in seconds, sizes in records. */
@Singleton
final class LogMetrics {

    private final MeterRegistry registry;
    private final Timer appendToOutcome;
    private final DistributionSummary batchSize;
    private final Counter obligationsSent;
    private final Counter unread;
    private final Counter anomalies;
    private final AtomicLong lag = new AtomicLong(-1);
    private final AtomicLong parked = new AtomicLong();
    private final AtomicLong due = new AtomicLong();
    private final AtomicLong oldestDueSeconds = new AtomicLong();

    LogMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.appendToOutcome = Timer.builder("replaydesk.append.to.outcome")
                .description("From appending a command's event until its outcome is known")
                .publishPercentileHistogram().register(registry);
        this.batchSize = DistributionSummary.builder("replaydesk.projection.batch").baseUnit("records")
                .description("Records projected in one transaction").register(registry);
        this.obligationsSent = registry.counter("replaydesk.obligations.sent");
        this.unread = registry.counter("replaydesk.events.unread");
        this.anomalies = registry.counter("replaydesk.events.anomalies");
        registry.gauge("replaydesk.projection.lag", lag);
        registry.gauge("replaydesk.obligations.parked", parked);
        registry.gauge("replaydesk.obligations.due", due);
        registry.gauge("replaydesk.obligations.oldest.seconds", oldestDueSeconds);
    }

    void projected(Projected projected) {
        batchSize.record(projected.records());
        unread.increment(projected.unread());
        anomalies.increment(projected.anomalies());
        projected.overruled().forEach((counter, times) ->
                registry.counter("replaydesk.events.overruled", "counter", counter).increment(times));
    }

    void obligationSent() {
        obligationsSent.increment();
    }

    void outcomeAfter(Duration duration) {
        appendToOutcome.record(duration);
    }

    void seen(long lag, OwedTable.Summary owed, Instant now) {
        this.lag.set(lag);
        parked.set(owed.parked());
        due.set(owed.due());
        oldestDueSeconds.set(owed.oldest() == null ? 0 : Duration.between(owed.oldest(), now).toSeconds());
    }

    /** Records between the projection and the log's end when last looked; -1 before that. */
    long lag() {
        return lag.get();
    }

    long parked() {
        return parked.get();
    }

    long due() {
        return due.get();
    }

    /** Seconds since the oldest unpaid obligation became due. */
    long oldestDue() {
        return oldestDueSeconds.get();
    }
}
