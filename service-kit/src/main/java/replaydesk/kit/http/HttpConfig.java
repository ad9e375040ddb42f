package replaydesk.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of a service's HTTP interface. */
@ConfigMapping(prefix = "replaydesk.http")
public interface HttpConfig {

    /**
     * The largest body of a request. NDJSON streams are limited by {@code quarkus.http.limits.max-body-size} instead.
     */
    @WithDefault("1M")
    MemorySize maxBody();

    /** The longest time that a request with {@code Replaydesk-Position} waits until the service has read that far. */
    @WithDefault("2s")
    Duration positionWait();
}
