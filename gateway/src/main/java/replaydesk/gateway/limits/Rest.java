package replaydesk.gateway.limits;

import io.vertx.core.http.HttpServerRequest;

/** The rest of a body nobody wants: read to nowhere so that the answer arrives, up to a point. */
public final class Rest {

    private static final long PATIENCE = 16L << 20;

    private Rest() {}

    /** Reads the rest and drops it; a caller who sends far more than is wanted loses the connection. */
    public static void drop(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        var dropped = new long[1];
        request.handler(chunk -> {
            dropped[0] += chunk.length();
            if (dropped[0] > PATIENCE) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
