package replaydesk.kit.obligation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Events that this instance has sent for obligations, so that each is sent again only after a wait. The wait doubles
 * with every attempt, up to a minute. It is elapsed time, independent of the clock.
 */
final class SentObligations {

    private record Sent(int attempts, long nextAt) {
    }

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 100_000;

    private final Cache<UUID, Sent> sent = Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();
    private final long backoff;
    private final LongSupplier nanos;

    /** @param nanos a source of elapsed time, such as {@link System#nanoTime} */
    SentObligations(Duration backoff, LongSupplier nanos) {
        this.backoff = backoff.toNanos();
        this.nanos = nanos;
    }

    /** Tells whether the event is to be sent now; if so, notes it as sent. */
    boolean begin(UUID event) {
        long now = nanos.getAsLong();
        var begun = new boolean[1];
        sent.asMap().compute(event, (id, before) -> {
            if (before != null && before.nextAt() - now > 0) {
                return before;
            }
            begun[0] = true;
            int attempts = before == null ? 0 : before.attempts();
            long wait = Math.min(LONGEST.toNanos(), backoff << Math.min(attempts, 10));
            return new Sent(attempts + 1, now + wait);
        });
        return begun[0];
    }
}
