package replaydesk.kit.kafka;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;
import replaydesk.kit.host.HostedStages;

/**
 * Names the consumer group after the host and its projection's version. So instances of an old version keep feeding
 * their projection while those of a new version build and feed their own.
 */
@Singleton
public final class ConsumerGroup implements ClientCustomizer<Map<String, Object>> {

    /** The channel that feeds the projection. */
    public static final String CHANNEL = "case-events";

    private final HostedStages stages;

    ConsumerGroup(HostedStages stages) {
        this.stages = stages;
    }

    /** Returns the consumer group for a version of this host's projection. */
    public String of(String projectionVersion) {
        var version =
                UUID.nameUUIDFromBytes(projectionVersion.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
        return "replaydesk-" + stages.host() + "-" + version.substring(0, 8);
    }

    @Override
    public Map<String, Object> customize(String channel, Config channelConfig, Map<String, Object> clientConfig) {
        if (channel.equals(CHANNEL)) {
            clientConfig.put(ConsumerConfig.GROUP_ID_CONFIG, of(stages.version()));
        }
        return clientConfig;
    }
}
