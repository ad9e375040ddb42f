package replaydesk.kit.log;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Builds a generation from the log's beginning beside the one in use, partitions in parallel, with consumers that belong
 * to no group. Nothing that it finds owed is sent; the rows are there when the generation takes over.
 */
@Singleton
final class Rebuild {

    private static final int WORKERS = 2;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Projector projector;
    private final TopicCheck topic;
    private final Pool pool;
    private final LogConfig config;
    private final String bootstrapServers;

    Rebuild(Projector projector, TopicCheck topic, Pool pool, LogConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.projector = projector;
        this.topic = topic;
        this.pool = pool;
        this.config = config;
        this.bootstrapServers = bootstrapServers;
    }

    /** Feeds the generation until it has come to an end of the log in every partition. */
    Uni<Void> build(Generation generation) {
        return feed(generation, () -> topic.ends().await().atMost(PATIENCE));
    }

    /** Feeds the generation up to where another one stands. */
    Uni<Void> build(Generation generation, Map<Integer, PositionTable.Position> other) {
        var ends = new HashMap<Integer, Long>();
        other.forEach((partition, position) -> ends.put(partition, position.next()));
        return feed(generation, () -> ends);
    }

    private Uni<Void> feed(Generation generation, Supplier<Map<Integer, Long>> ends) {
        var workers = IntStream.range(0, WORKERS).mapToObj(worker -> IntStream.range(0, config.partitions())
                .filter(p -> p % WORKERS == worker).boxed().toList()).filter(list -> !list.isEmpty())
                .map(partitions -> Uni.createFrom().<Void>item(() -> {
                    read(generation, partitions, ends);
                    return null;
                }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())).toList();
        return Uni.join().all(workers).andCollectFailures().replaceWithVoid();
    }

    private void read(Generation generation, List<Integer> partitions, Supplier<Map<Integer, Long>> ends) {
        var ownership = new Ownership(config.keepBytes().asLongValue());
        ownership.taken(PositionTable.take(pool, generation, partitions).await().indefinitely());
        var topicPartitions = partitions.stream()
                .collect(Collectors.toMap(p -> p, p -> new TopicPartition(config.topic(), p)));
        try (var consumer = consumer()) {
            consumer.assign(topicPartitions.values());
            topicPartitions.forEach((p, tp) -> consumer.seek(tp, ownership.position(p).next()));
            long read = 0;
            while (!reached(ownership, partitions, ends.get())) {
                var polled = consumer.poll(POLL);
                if (!polled.isEmpty()) {
                    var projected = projector.project(generation, ownership, polled).await().indefinitely();
                    if (projected.gap()) {
                        throw new IllegalStateException("Expected the log without a gap, but there is one in " + partitions);
                    }
                    projected.settle(ownership);
                    read += projected.records();
                }
            }
            Log.infof("Built partitions %s of %s from %d records", partitions, generation.schema(), read);
        }
    }

    private static boolean reached(Ownership ownership, List<Integer> partitions, Map<Integer, Long> ends) {
        return partitions.stream().allMatch(p -> ownership.position(p).next() >= ends.getOrDefault(p, 0L));
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000, ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 64 * 1024,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50), new StringDeserializer(), new ByteArrayDeserializer());
    }
}
