package replaydesk.gateway.limits;

import io.vertx.core.http.HttpServerRequest;

/** Drops the rest of a body that is not needed. It is read, up to a limit, so that the answer arrives. */
public final class BodyDrain {

    private static final long MOST_BYTES = 16L << 20;

    private BodyDrain() {
    }

    /** Reads the rest and drops it. The connection is closed if the caller sends far more than is needed. */
    public static void drop(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        var dropped = new long[1];
        request.handler(chunk -> {
            dropped[0] += chunk.length();
            if (dropped[0] > MOST_BYTES) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
