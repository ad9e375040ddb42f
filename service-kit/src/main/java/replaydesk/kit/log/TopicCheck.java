package replaydesk.kit.log;

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

/** What the service asks the broker about the topic: whether it is the one it was built for, and where it ends. */
@Singleton
final class TopicCheck {

    @Produces
    @Singleton
    static Admin admin(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    private final Admin admin;
    private final LogConfig config;

    TopicCheck(Admin admin, LogConfig config) {
        this.admin = admin;
        this.config = config;
    }

    /** Fails with an {@link IllegalStateException} when the topic has another number of partitions than configured. */
    Uni<Void> partitions() {
        return uni(admin.describeTopics(java.util.List.of(config.topic())).topicNameValues().get(config.topic()))
                .invoke(topic -> {
                    if (topic.partitions().size() != config.partitions()) {
                        throw new IllegalStateException("expected topic " + config.topic() + " to have "
                                + config.partitions() + " partitions, but it has " + topic.partitions().size());
                    }
                }).replaceWithVoid();
    }

    /** The end offset of every partition: the offset that the next record will have. */
    Uni<Map<Integer, Long>> ends() {
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
