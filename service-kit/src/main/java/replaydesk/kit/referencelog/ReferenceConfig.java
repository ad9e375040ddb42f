package replaydesk.kit.referencelog;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for a host's use of the log of reference data. */
@ConfigMapping(prefix = "replaydesk.reference")
public interface ReferenceConfig {

    /** The topic, which has one partition: all documents have one order. */
    @WithDefault("reference-data")
    String topic();

    /** The longest time that a change waits until this host has read it back. */
    @WithDefault("10s")
    Duration awaitVerdict();

    /** The most bytes that all versions of all documents may have together, since every host has them in memory. */
    @WithDefault("32M")
    MemorySize maxSize();

    /**
     * The longest time that a host is not ready because shipped documents name some that another host has not shipped
     * yet.
     */
    @WithDefault("15s")
    Duration awaitShipped();
}
