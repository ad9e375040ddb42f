package replaydesk.gateway.operate;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The id that ties together all that one request causes. */
@Singleton
public class Correlation {

    /** The header that carries it. */
    public static final String HEADER = "Replaydesk-Correlation-Id";

    private static final String OTHERS_HEADER = "X-Correlation-Id";
    private static final int LONGEST = 128;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 1L << 63;

    private final long start;
    private final AtomicLong made;

    Correlation() {
        var random = new SecureRandom();
        start = random.nextLong() & ~0xF000L | VERSION_8;
        made = new AtomicLong(random.nextLong() >>> 4);
    }

    /** The caller's own id, or a fresh one: a UUID of this process's start and a count. */
    public String of(HttpServerRequest request) {
        var given = request.getHeader(HEADER);
        if (given == null) {
            given = request.getHeader(OTHERS_HEADER);
        }
        return given == null || given.isBlank() || given.length() > LONGEST ? fresh() : given;
    }

    private String fresh() {
        var count = made.incrementAndGet() & ~(3L << 62);
        return new UUID(start, count | VARIANT).toString();
    }
}
