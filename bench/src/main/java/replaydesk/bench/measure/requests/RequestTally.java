package replaydesk.bench.measure.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import replaydesk.bench.client.NoAnswerException;

/** The results of the requests. Thread-safe. */
final class RequestTally {

    private final TreeMap<Integer, Long> statuses = new TreeMap<>();
    private final List<Lost> lost = new ArrayList<>();
    private final long begun = System.nanoTime();
    private long longest;
    private double seconds;

    /**
     * A request without an answer.
     *
     * @param at the time at which it was given up
     * @param id the id under which the edge logs it, which is a command's key too
     * @param after the time for which it was waited
     */
    record Lost(Instant at, String id, Duration after, boolean late, String why) {

        @Override
        public String toString() {
            return "%s at %s after %.1f s, %s (%s)".formatted(id, at, after.toNanos() / 1e9,
                    late ? "patience ended" : "the connection broke", why);
        }
    }

    /** Notes an answer, whatever its status. */
    synchronized void answered(int status, long nanos) {
        statuses.merge(status, 1L, Long::sum);
        longest = Math.max(longest, nanos);
    }

    /** Notes a request without an answer. */
    synchronized void lost(NoAnswerException why, String id, long nanos) {
        lost.add(new Lost(Instant.now(), id, Duration.ofNanos(nanos), why.late(), why.getMessage()));
    }

    /** Notes that the last request is over. */
    synchronized void over() {
        seconds = (System.nanoTime() - begun) / 1e9;
    }

    synchronized List<Lost> lost() {
        return List.copyOf(lost);
    }

    /** The number of answers by status. */
    synchronized Map<Integer, Long> statuses() {
        return new TreeMap<>(statuses);
    }

    synchronized double perSecond() {
        return statuses.values().stream().mapToLong(Long::longValue).sum() / Math.max(1e-9, seconds);
    }

    synchronized double longestSeconds() {
        return longest / 1e9;
    }

    @Override
    public synchronized String toString() {
        return "answers %s, %,d without one, the longest wait %.1f s".formatted(statuses, lost.size(), longest / 1e9);
    }
}
