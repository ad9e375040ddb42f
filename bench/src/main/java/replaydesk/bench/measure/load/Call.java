package replaydesk.bench.measure.load;

import io.vertx.core.buffer.Buffer;

/**
 * A request.
 *
 * @param key the Idempotency-Key; null for none
 * @param body the body of a POST; null for a GET
 */
public record Call(String path, String key, Buffer body) {
}
