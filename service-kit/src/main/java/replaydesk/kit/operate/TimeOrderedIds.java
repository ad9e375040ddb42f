package replaydesk.kit.operate;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, a 12-bit counter within the millisecond, 62 random
 * bits. The ids of one process strictly increase, even when its clock stands still or steps back.
 */
@Singleton
@DefaultBean
public class TimeOrderedIds implements IdSource {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        long moment = last.updateAndGet(before -> Math.max(before + 1, now));
        long counter = moment & ((1L << COUNTER_BITS) - 1);
        long high = (moment >>> COUNTER_BITS) << 16 | VERSION | counter;
        return new UUID(high, random.nextLong() >>> 2 | VARIANT);
    }
}
