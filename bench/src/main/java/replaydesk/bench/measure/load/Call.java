package replaydesk.bench.measure.load;

import io.vertx.core.buffer.Buffer;

/**
 * One POST.
 *
 * @param key the Idempotency-Key; null for none
 */
public record Call(String path, String key, Buffer body) {
}
