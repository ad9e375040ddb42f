package replaydesk.kit.aggregatelog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for a host's use of the logs of aggregates. */
@ConfigMapping(prefix = "replaydesk.aggregates")
public interface AggregateConfig {

    /** The longest time that a decision waits until this host has read it back. */
    @WithDefault("10s")
    Duration awaitVerdict();
}
