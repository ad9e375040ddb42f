package replaydesk.bench.measure.load;

import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** What became of the calls of one stretch of load. Times are in microseconds. */
public final class Tally {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(2);

    private final Histogram latency = new Histogram(LONGEST, 3);
    private final TreeMap<Integer, Long> statuses = new TreeMap<>();
    private long failed;
    private Duration took = Duration.ZERO;

    /** A call was answered, so long after it was due. */
    public void answered(int status, long nanos) {
        statuses.merge(status, 1L, Long::sum);
        latency.recordValue(Math.min(LONGEST, nanos / 1_000));
    }

    /** A call was not answered. */
    public void failed() {
        failed++;
    }

    /** How long the stretch was. */
    public void took(Duration time) {
        took = time;
    }

    /** How many calls were answered with 200 or 201: the log has them. */
    public long acknowledged() {
        return statuses.getOrDefault(200, 0L) + statuses.getOrDefault(201, 0L);
    }

    /** How many were not, be it by another answer or none. */
    public long others() {
        return failed + statuses.values().stream().mapToLong(Long::longValue).sum() - acknowledged();
    }

    /** Acknowledged calls a second. */
    public double rate() {
        return acknowledged() / (took.toNanos() / 1e9);
    }

    /** The latency in milliseconds that this share of the calls, in percent, did not pass. */
    public double millis(double percentile) {
        return latency.getValueAtPercentile(percentile) / 1e3;
    }

    @Override
    public String toString() {
        return "%,.0f/s, p50 %.2f ms, p99 %.2f ms, longest %.0f ms, answers %s%s".formatted(rate(), millis(50), millis(99),
                millis(100), statuses, failed == 0 ? "" : ", " + failed + " without an answer");
    }
}
