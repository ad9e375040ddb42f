package replaydesk.gateway.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import replaydesk.problem.ProblemType;

/**
 * An answer of the gateway itself to a request that it does not pass on (RFC 9457), in the same form as the services'
 * problems.
 *
 * @param type       the type, which has the status and the title
 * @param detail     the description of this occurrence
 * @param retryAfter wait before the next try; empty when there is none
 */
public record Problem(ProblemType type, String detail, Optional<Duration> retryAfter) {

    Problem(ProblemType type, String detail) {
        this(type, detail, Optional.empty());
    }

    /** Returns the HTTP status. */
    public int status() {
        return type.status();
    }

    Problem after(Duration pause) {
        return new Problem(type, detail, Optional.of(pause));
    }

    /** Returns the wait as a header value: whole seconds, at least one. */
    public Optional<String> retryAfterSeconds() {
        return retryAfter.map(pause -> Long.toString(Math.max(1, pause.plusNanos(999_999_999).toSeconds())));
    }

    /** Returns the body of the answer. */
    public JsonObject json() {
        return new JsonObject()
                .put("type", ProblemType.PREFIX + type.word()).put("title", type.title())
                .put("status", type.status()).put("detail", detail);
    }

    /** Answers with this problem, unless the answer has begun or the caller is gone. */
    public void answer(HttpServerResponse response) {
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(type.status()).putHeader("Content-Type", ProblemType.MEDIA_TYPE);
        retryAfterSeconds().ifPresent(seconds -> response.putHeader("Retry-After", seconds));
        if (type == ProblemType.UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.end(json().toBuffer());
    }
}
