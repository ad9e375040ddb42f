package replaydesk.gateway.operate;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides who writes the trace headers of a request that is passed on. */
@Singleton
public class Tracing {

    private final boolean off;

    Tracing(@ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        this.off = off;
    }

    /**
     * Removes the caller's trace headers if tracing is on: OpenTelemetry then adds its own, which continue the
     * caller's.
     */
    public void prepare(MultiMap headers) {
        if (!off) {
            headers.remove("traceparent").remove("tracestate");
        }
    }
}
