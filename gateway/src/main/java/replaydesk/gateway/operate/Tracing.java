package replaydesk.gateway.operate;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who writes the trace headers of a request that is passed on. */
@Singleton
public class Tracing {

    private final boolean off;

    Tracing(@ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        this.off = off;
    }

    /** With tracing on, OpenTelemetry adds its own headers, which continue the caller's; both would be one too many. */
    public void prepare(MultiMap headers) {
        if (!off) {
            headers.remove("traceparent").remove("tracestate");
        }
    }
}
