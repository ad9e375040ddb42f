package replaydesk.gateway.operate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The correlation id: it connects everything that one request causes. */
@Singleton
public class Correlation {

    /** Name of the header that carries the id. */
    public static final String HEADER = "Replaydesk-Correlation-Id";

    private static final String OTHERS_HEADER = "X-Correlation-Id";

    /** Runs before everything that reads the id. */
    private static final int FIRST = 30_000;
    private static final int LONGEST = 100;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 1L << 63;

    private final long start;
    private final AtomicLong made;

    Correlation() {
        var random = new SecureRandom();
        start = random.nextLong() & ~0xF000L | VERSION_8;
        made = new AtomicLong(random.nextLong() >>> 4);
    }

    void register(@Observes Filters filters) {
        filters.register(this::settle, FIRST);
    }

    /** Sets the header on every request of the API. */
    private void settle(RoutingContext context) {
        var request = context.request();
        if (request.path().startsWith("/api/")) {
            request.headers().set(HEADER, choose(request));
        }
        context.next();
    }

    /** Returns the id of a request. */
    public String of(HttpServerRequest request) {
        return request.getHeader(HEADER);
    }

    /** Chooses the caller's own id if it is fit for headers and logs, or else a new one. */
    private String choose(HttpServerRequest request) {
        var given = request.getHeader(HEADER);
        if (given == null) {
            given = request.getHeader(OTHERS_HEADER);
        }
        return given == null || !isFit(given) ? fresh() : given;
    }

    /** Makes a UUID from this process's start value and a counter. */
    private String fresh() {
        var count = made.incrementAndGet() & ~(3L << 62);
        return new UUID(start, count | VARIANT).toString();
    }

    private static boolean isFit(String id) {
        if (id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (!isFit(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.:".indexOf(c) >= 0;
    }
}
