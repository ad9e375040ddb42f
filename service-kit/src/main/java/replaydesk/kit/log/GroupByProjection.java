package replaydesk.kit.log;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;
import replaydesk.kit.stage.Stage;

/**
 * A consumer group for each projection version of a service: instances of an old version go on feeding theirs while those of a new
 * one build and feed their own.
 */
@Singleton
final class GroupByProjection implements ClientCustomizer<Map<String, Object>> {

    private final String group;

    GroupByProjection(Stage<?> stage) {
        this.group = "replaydesk-" + stage.name() + "-v" + stage.projectionVersion();
    }

    @Override
    public Map<String, Object> customize(String channel, Config channelConfig, Map<String, Object> clientConfig) {
        if (channel.equals(LiveProjection.CHANNEL)) {
            clientConfig.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        }
        return clientConfig;
    }
}
