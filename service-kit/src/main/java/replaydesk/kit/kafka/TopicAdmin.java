package replaydesk.kit.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the broker about the topic: whether it is fit to be the log, and its end offsets. */
@Singleton
public final class TopicAdmin {

    @Produces
    @Singleton
    static Admin admin(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    private final Admin admin;
    private final LogConfig config;

    TopicAdmin(Admin admin, LogConfig config) {
        this.admin = admin;
        this.config = config;
    }

    /**
     * Checks the topic, each time it is subscribed to. Fails with an {@link IllegalStateException} when the topic has
     * another number of partitions than configured, or settings under which it would not keep everything in order; the
     * message names the remedy.
     */
    public Uni<Void> check() {
        return uni(() -> admin.describeTopics(List.of(config.topic())).topicNameValues().get(config.topic()))
                .invoke(topic -> {
                    if (topic.partitions().size() != config.partitions()) {
                        throw new IllegalStateException("expected topic " + config.topic() + " to have "
                                + config.partitions() + " partitions, but it has " + topic.partitions().size()
                                + ": set REPLAYDESK_PARTITIONS to what the topic has");
                    }
                }).chain(() -> settings().invoke(settings -> TopicSettings.check(config.topic(), settings))).replaceWithVoid();
    }

    private Uni<Map<String, String>> settings() {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, config.topic());
        return uni(() -> admin.describeConfigs(List.of(topic)).values().get(topic)).map(described -> described.entries().stream()
                .filter(entry -> entry.value() != null).collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value)));
    }

    /** Returns the end offset of every partition: the offset that the next record will have. */
    public Uni<Map<Integer, Long>> ends() {
        var specs = IntStream.range(0, config.partitions()).boxed()
                .collect(Collectors.toMap(p -> new TopicPartition(config.topic(), p), p -> OffsetSpec.latest()));
        return uni(() -> admin.listOffsets(specs).all()).map(ends -> {
            var byPartition = new TreeMap<Integer, Long>();
            ends.forEach((partition, end) -> byPartition.put(partition.partition(), end.offset()));
            return byPartition;
        });
    }

    private static <T> Uni<T> uni(Supplier<KafkaFuture<T>> request) {
        return Uni.createFrom().completionStage(() -> request.get().toCompletionStage());
    }
}
