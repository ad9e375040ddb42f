package replaydesk.kit.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the broker about the topic: its number of partitions, and where it ends. */
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

    /** Fails with an {@link IllegalStateException} when the topic has another number of partitions than configured. */
    public Uni<Void> partitions() {
        return uni(admin.describeTopics(java.util.List.of(config.topic())).topicNameValues().get(config.topic()))
                .invoke(topic -> {
                    if (topic.partitions().size() != config.partitions()) {
                        throw new IllegalStateException("expected topic " + config.topic() + " to have "
                                + config.partitions() + " partitions, but it has " + topic.partitions().size());
                    }
                }).replaceWithVoid();
    }

    /** The end offset of every partition: the offset that the next record will have. */
    public Uni<Map<Integer, Long>> ends() {
        var specs = IntStream.range(0, config.partitions()).boxed()
                .collect(Collectors.toMap(p -> new TopicPartition(config.topic(), p), p -> OffsetSpec.latest()));
        return uni(admin.listOffsets(specs).all()).map(ends -> {
            var byPartition = new TreeMap<Integer, Long>();
            ends.forEach((partition, end) -> byPartition.put(partition.partition(), end.offset()));
            return byPartition;
        });
    }

    private static <T> Uni<T> uni(KafkaFuture<T> future) {
        return Uni.createFrom().completionStage(future.toCompletionStage());
    }
}
