package replaydesk.gateway.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;

/**
 * An answer of the gateway itself to a request that it does not pass on (RFC 9457), in the same form as the services'
 * problems.
 *
 * @param status     the HTTP status
 * @param type       the stable kebab-case name
 * @param title      the same short sentence for every problem of this type
 * @param detail     the description of this occurrence
 * @param retryAfter wait before the next try; empty when there is none
 */
public record Problem(int status, String type, String title, String detail, Optional<Duration> retryAfter) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:replaydesk:problem:";

    Problem(int status, String type, String title, String detail) {
        this(status, type, title, detail, Optional.empty());
    }

    Problem after(Duration pause) {
        return new Problem(status, type, title, detail, Optional.of(pause));
    }

    /** Returns the wait as a header value: whole seconds, at least one. */
    public Optional<String> retryAfterSeconds() {
        return retryAfter.map(pause -> Long.toString(Math.max(1, pause.plusNanos(999_999_999).toSeconds())));
    }

    /** Returns the body of the answer. */
    public JsonObject json() {
        return new JsonObject()
                .put("type", TYPE_PREFIX + type).put("title", title).put("status", status).put("detail", detail);
    }

    /** Answers with this problem, unless the answer has begun or the caller is gone. */
    public void answer(HttpServerResponse response) {
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(status).putHeader("Content-Type", MEDIA_TYPE);
        retryAfterSeconds().ifPresent(seconds -> response.putHeader("Retry-After", seconds));
        if (status == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.end(json().toBuffer());
    }
}
