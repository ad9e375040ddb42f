package replaydesk.kit.rebuild;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.projection.BuildProgress;
import replaydesk.kit.projection.Builder;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.PositionTable;

/**
 * Builds a generation from its positions on, initially from the log's beginning, beside the one in use. Reads
 * partitions in parallel, with consumers that belong to no group. Sends no obligations; their rows are there when the
 * generation takes over.
 */
@Singleton
final class Rebuild {

    private static final int WORKERS = 2;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Builder.Factory builders;
    private final TopicAdmin topic;
    private final LogConfig config;
    private final BuildProgress progress;
    private final String bootstrapServers;

    Rebuild(Builder.Factory builders, TopicAdmin topic, LogConfig config, BuildProgress progress,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.builders = builders;
        this.topic = topic;
        this.config = config;
        this.progress = progress;
        this.bootstrapServers = bootstrapServers;
    }

    /** Feeds the generation until it has reached the log's end in every partition. */
    Uni<Void> build(Generation generation) {
        return topic.ends().invoke(ends -> progress.begin(ends.values().stream().mapToLong(Long::longValue).sum()))
                .chain(() -> feed(generation, () -> topic.ends().await().atMost(PATIENCE)));
    }

    /** Feeds the generation up to the positions of another one. */
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
        var builder = builders.of(generation, partitions, config.caseCache().asLongValue() / WORKERS);
        var places = partitions.stream().collect(Collectors.toMap(p -> p, p -> new TopicPartition(config.topic(), p)));
        try (var consumer = consumer()) {
            consumer.assign(places.values());
            seek(consumer, builder, places);
            boolean done = false;
            while (!done) {
                if (reached(builder, consumer, places, ends.get())) {
                    done = builder.finish();
                    if (!done) {
                        seek(consumer, builder, places);
                    }
                } else if (builder.take(consumer.poll(POLL))) {
                    seek(consumer, builder, places);
                }
                partitions.forEach(p -> progress.reached(p, builder.next(p)));
            }
            Log.infof("Built partitions %s of %s", partitions, generation.schema());
        }
    }

    private static void seek(KafkaConsumer<String, byte[]> consumer, Builder builder,
            Map<Integer, TopicPartition> places) {
        places.forEach((p, place) -> consumer.seek(place, builder.next(p)));
    }

    /** Tells whether everything before the ends was taken; offsets at a partition's end may have no record. */
    private static boolean reached(Builder builder, KafkaConsumer<String, byte[]> consumer,
            Map<Integer, TopicPartition> places,
            Map<Integer, Long> ends) {
        return places.entrySet().stream().allMatch(place -> {
            long end = ends.getOrDefault(place.getKey(), 0L);
            return builder.next(place.getKey()) >= end || consumer.position(place.getValue()) >= end;
        });
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000, ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 64 * 1024,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 << 20, ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                2 << 20,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50), new StringDeserializer(), new ByteArrayDeserializer());
    }
}
