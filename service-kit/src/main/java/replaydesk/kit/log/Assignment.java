package replaydesk.kit.log;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Takes partitions over when Kafka assigns them, and begins to read where the projection stands; Kafka's committed
 * offsets only show lag. A position beyond the log's end means that the log has lost what was projected: the
 * service stops.
 */
@Singleton
@Default
@Identifier("case-events")
final class Assignment implements KafkaConsumerRebalanceListener {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Pool pool;
    private final Generations generations;
    private final Clock clock;
    private final Ownership ownership;
    private final Map<Integer, Instant> letGo = new ConcurrentHashMap<>();
    private volatile int takenIn;
    private volatile String broken;

    Assignment(Pool pool, Generations generations, LogConfig config, Clock clock) {
        this.ownership = new Ownership(config.keepBytes().asLongValue());
        this.pool = pool;
        this.generations = generations;
        this.clock = clock;
    }

    Ownership ownership() {
        return ownership;
    }

    /** Why the service had to stop; null while all is well. */
    String broken() {
        return broken;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (!partitions.isEmpty()) {
            // Kafka says it once: what cannot be taken over now is taken over later.
            letGo(numbers(partitions));
            take(consumer, partitions);
        }
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var numbers = numbers(partitions);
        ownership.lost(numbers);
        letGo.keySet().removeAll(numbers);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        onPartitionsRevoked(consumer, partitions);
    }

    private void take(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var generation = generations.current();
        var taken = PositionTable.take(pool, generation, numbers(partitions))
                .onFailure().retry().withBackOff(Duration.ofMillis(100), Duration.ofSeconds(2)).atMost(20)
                .await().indefinitely();
        var ends = consumer.endOffsets(partitions);
        for (var partition : partitions) {
            var position = taken.get(partition.partition());
            if (position == null || position.next() > ends.get(partition)) {
                stop(partition, position, ends.get(partition));
                return;
            }
            consumer.seek(partition, position.next());
        }
        takenIn = generation.number();
        ownership.taken(taken);
        letGo.keySet().removeAll(taken.keySet());
        Log.infof("Took over partitions %s", numbers(partitions));
    }

    private void stop(TopicPartition partition, PositionTable.Position position, long end) {
        broken = position == null ? "the projection has no position for " + partition
                : "the projection stands at " + position.next() + " of " + partition + ", but the log ends at " + end;
        Log.fatalf("Stopping: %s", broken);
        Quarkus.asyncExit(3);
        throw new IllegalStateException(broken);
    }

    /** Whether the position is as this instance left its epoch, in the generation it was taken in. */
    boolean isStill(Generation generation, int partition, PositionTable.Position position) {
        var mine = ownership.position(partition);
        return mine != null && position != null && generation.number() == takenIn && mine.epoch() == position.epoch();
    }

    /** Lets partitions go that were taken over by another instance, or that belong to a generation that is past. */
    void letGo(Collection<Integer> partitions) {
        ownership.lost(partitions);
        partitions.forEach(p -> letGo.put(p, clock.instant()));
    }

    /** Lets go what was taken over in another generation than this. */
    void leavePast(Generation generation) {
        if (generation.number() != takenIn) {
            letGo(ownership.partitions());
        }
    }

    /**
     * Lets go what PostgreSQL no longer has of what was committed there. It may lose its last commits in a crash, and a
     * partition that gets no further record would not be fenced by one; taken over anew, it is read from where it stands.
     *
     * @param committed as this instance left it, before {@code stored} was read
     */
    void leaveLost(Generation generation, Map<Integer, PositionTable.Position> committed,
            Map<Integer, PositionTable.Position> stored) {
        if (generation.number() != takenIn) {
            return;
        }
        var lost = committed.keySet().stream().filter(p -> stored.containsKey(p) && stored.get(p).isBefore(committed.get(p)))
                .collect(Collectors.toSet());
        if (!lost.isEmpty()) {
            Log.warnf("The database has lost what was committed of partitions %s; it is projected again", lost);
            letGo(lost);
        }
    }

    /** On the polling thread: takes over what Kafka still assigns to this instance a while after it was let go. */
    void retake(Consumer<?, ?> consumer) {
        var generationChanged = generations.current().number() != takenIn;
        var before = clock.instant().minus(PATIENCE);
        List<TopicPartition> again = new ArrayList<>();
        for (var partition : consumer.assignment()) {
            var since = letGo.get(partition.partition());
            if (since != null && (generationChanged || since.isBefore(before))) {
                again.add(partition);
            }
        }
        if (!again.isEmpty()) {
            take(consumer, again);
        }
    }

    boolean hasLetGo() {
        return !letGo.isEmpty();
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }
}
