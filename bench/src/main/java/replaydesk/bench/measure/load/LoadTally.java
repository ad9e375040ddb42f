package replaydesk.bench.measure.load;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * The results of the calls in one stretch of load. Times are in microseconds and of acknowledged calls only: an answer
 * without a final verdict, fast as it may be, is a failure like any other.
 */
public final class LoadTally {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(2);
    private static final String NO_ANSWER = "no answer";

    private final Histogram latency = new Histogram(LONGEST, 3);
    private final TreeMap<String, Long> failures = new TreeMap<>();
    private Duration took = Duration.ZERO;

    /**
     * Notes an answer.
     *
     * @param nanos the time since the call was due
     */
    public void answered(int status, long nanos) {
        if (isFinal(status)) {
            latency.recordValue(Math.min(LONGEST, nanos / 1_000));
        } else {
            failures.merge("status " + status, 1L, Long::sum);
        }
    }

    /**
     * Tells whether an answer is final. With 200 and 201, the requested data is there or the log has the command. With
     * 202, the outcome is not known yet.
     */
    private static boolean isFinal(int status) {
        return status == 200 || status == 201;
    }

    /** Notes a call without an answer. */
    public void failed() {
        failures.merge(NO_ANSWER, 1L, Long::sum);
    }

    /** Sets the length of the stretch. */
    public void took(Duration time) {
        took = time;
    }

    /** Adds the results of another stretch. */
    public void add(LoadTally other) {
        latency.add(other.latency);
        other.failures.forEach((kind, times) -> failures.merge(kind, times, Long::sum));
        took = took.plus(other.took);
    }

    /** The number of acknowledged calls. */
    public long acknowledged() {
        return latency.getTotalCount();
    }

    /** The number of calls with another answer or none. */
    public long others() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The number of calls with another answer or none, by status. */
    public Map<String, Long> failures() {
        return Map.copyOf(failures);
    }

    /** The number of acknowledged calls a second. */
    public double rate() {
        return acknowledged() / Math.max(1e-9, took.toNanos() / 1e9);
    }

    /** The latency in milliseconds that the given percentage of acknowledged calls did not exceed. */
    public double millis(double percentile) {
        return latency.getValueAtPercentile(percentile) / 1e3;
    }

    @Override
    public String toString() {
        return "%,.0f/s, p50 %.2f ms, p99 %.2f ms, longest %.0f ms, %,d acknowledged%s".formatted(rate(), millis(50),
                millis(99), millis(100), acknowledged(), failures.isEmpty() ? "" : ", others " + failures);
    }
}
