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
            int attempts = before == null ? 1 : before.attempts() + 1;
            return new Sent(attempts, now + wait(attempts));
        });
        return begun[0];
    }

    /** Begins the wait anew: what was to be sent has only now been sent. */
    void late(UUID event) {
        long now = nanos.getAsLong();
        sent.asMap().computeIfPresent(event, (_, before) -> new Sent(before.attempts(), now + wait(before.attempts())));
    }

    /** Returns the wait after that many attempts, in nanoseconds. */
    private long wait(int attempts) {
        return Math.min(LONGEST.toNanos(), backoff << Math.min(attempts - 1, 10));
    }
}
