package replaydesk.bench.measure.load;

import io.vertx.core.buffer.Buffer;

/**
 * One request.
 *
 * @param key  the Idempotency-Key; null for none
 * @param body of a POST; null makes it a GET
 */
public record Call(String path, String key, Buffer body) {
}
