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

    /** Checks the topic of case events, as {@link #check(String, int, String)} does. */
    public Uni<Void> check() {
        return check(config.topic(), config.partitions(), "set REPLAYDESK_PARTITIONS to what the topic has");
    }

    /**
     * Checks a topic, each time it is subscribed to. Fails with an {@link IllegalStateException} when the topic has
     * another number of partitions than expected, or settings under which it would not keep everything in order; the
     * message names the remedy.
     *
     * @param remedy what to do about another number of partitions
     */
    public Uni<Void> check(String name, int partitions, String remedy) {
        return uni(() -> admin.describeTopics(List.of(name)).topicNameValues().get(name)).invoke(topic -> {
            if (topic.partitions().size() != partitions) {
                throw new IllegalStateException("expected topic " + name + " to have " + partitions
                        + " partitions, but it has " + topic.partitions().size() + ": " + remedy);
            }
        }).chain(() -> settings(name).invoke(settings -> TopicSettings.check(name, settings))).replaceWithVoid();
    }

    private Uni<Map<String, String>> settings(String name) {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
        return uni(() -> admin.describeConfigs(List.of(topic)).values().get(topic))
                .map(described -> described.entries().stream().filter(entry -> entry.value() != null)
                        .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value)));
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
