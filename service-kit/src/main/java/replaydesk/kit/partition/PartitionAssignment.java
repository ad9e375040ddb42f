package replaydesk.kit.partition;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import replaydesk.kit.table.Fenced;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.PositionTable;

/**
 * Acquires partitions when Kafka assigns them and starts to read at the projection's position; Kafka's committed
 * offsets only show lag. A position beyond the log's end means that the log has lost projected records: the host stops.
 */
@Singleton
@Default
@Identifier("case-events")
public final class PartitionAssignment implements KafkaConsumerRebalanceListener {

    /** The time for which an instance leaves a released partition to others. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Pool pool;
    private final Generations generations;
    private final Instance<OwnershipListener> listeners;
    private final OwnedPartitions owned = new OwnedPartitions();
    private volatile int acquiredIn;
    private volatile String broken;

    PartitionAssignment(@HostPool Pool pool, Generations generations, @Any Instance<OwnershipListener> listeners) {
        this.pool = pool;
        this.generations = generations;
        this.listeners = listeners;
    }

    public OwnedPartitions owned() {
        return owned;
    }

    /** The reason why the host had to stop; null while all is well. */
    public String broken() {
        return broken;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (!partitions.isEmpty()) {
            // Kafka assigns a partition only once: one that cannot be acquired now is acquired later
            owned.assigned(numbers(partitions));
            acquire(consumer, partitions);
        }
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        listeners.forEach(OwnershipListener::beforeRelease);
        owned.revoked(numbers(partitions));
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        owned.revoked(numbers(partitions));
    }

    private void acquire(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var generation = generations.current();
        Map<Integer, PositionTable.Position> positions;
        try {
            positions = persistently(PositionTable.take(pool, generation, numbers(partitions)));
        } catch (Fenced e) {
            Log.infof("Acquired later: %s", e.getMessage());
            waitAt(consumer, partitions, persistently(PositionTable.read(pool, generation)));
            return;
        }
        var ends = consumer.endOffsets(partitions);
        for (var partition : partitions) {
            var position = positions.get(partition.partition());
            if (position == null || position.next() > ends.get(partition)) {
                stop(partition, position, ends.get(partition));
                return;
            }
            consumer.seek(partition, position.next());
        }
        acquiredIn = generation.number();
        owned.acquired(positions);
        Log.infof("Acquired partitions %s", numbers(partitions));
        listeners.forEach(listener -> listener.acquired(generation, positions.keySet()));
    }

    private static <T> T persistently(Uni<T> work) {
        return work.onFailure(e -> !(e instanceof Fenced)).retry()
                .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(2)).atMost(20)
                .await().indefinitely();
    }

    /**
     * Seeks partitions that are not acquired yet to their positions: they have to be polled from somewhere, but are not
     * folded.
     */
    private static void waitAt(Consumer<?, ?> consumer, Collection<TopicPartition> partitions,
            Map<Integer, PositionTable.Position> positions) {
        partitions.stream().filter(partition -> positions.containsKey(partition.partition()))
                .forEach(partition -> consumer.seek(partition, positions.get(partition.partition()).next()));
    }

    private void stop(TopicPartition partition, PositionTable.Position position, long end) {
        broken = position == null ? "the projection has no position for " + partition
                : "the projection stands at " + position.next() + " of " + partition + ", but the log ends at " + end
                        + ": the log has lost records; restore it, or drop the host's schema to build the projection "
                        + "from what is left";
        Log.fatalf("Stopping: %s", broken);
        Quarkus.asyncExit(3);
        throw new IllegalStateException(broken);
    }

    /**
     * Tells whether the stored position still carries the epoch of this instance's position, in the generation it was
     * acquired in.
     */
    public boolean stillOwns(Generation generation, PositionTable.Position mine, PositionTable.Position stored) {
        return mine != null && stored != null && generation.number() == acquiredIn && mine.epoch() == stored.epoch();
    }

    /** Releases partitions and drops their folded cases. */
    public void release(Collection<Integer> partitions) {
        if (!partitions.isEmpty()) {
            owned.release(partitions);
            listeners.forEach(OwnershipListener::dropped);
        }
    }

    /** Releases partitions that were acquired in another generation. */
    public void releaseStale(Generation generation) {
        if (generation.number() != acquiredIn) {
            release(owned.partitions());
        }
    }

    /**
     * Releases partitions whose committed position PostgreSQL has rolled back. PostgreSQL may lose its last commits in
     * a crash, and a partition without further records would not notice by being fenced. Acquired again, it is read
     * from the stored position.
     *
     * @param committed the positions as this instance committed them, taken before {@code stored} was read
     * @param stored the positions in the database
     */
    public void releaseRolledBack(Generation generation, Map<Integer, PositionTable.Position> committed,
            Map<Integer, PositionTable.Position> stored) {
        if (generation.number() != acquiredIn) {
            return;
        }
        var lost = committed.keySet().stream()
                .filter(p -> stored.containsKey(p) && stored.get(p).isBefore(committed.get(p)))
                .collect(Collectors.toSet());
        if (!lost.isEmpty()) {
            Log.warnf("The database has lost what was committed of partitions %s; it is projected again", lost);
            release(lost);
        }
    }

    /**
     * Acquires again the partitions that Kafka still assigns to this instance a while after their release. Call on the
     * polling thread.
     */
    public void reacquire(Consumer<?, ?> consumer) {
        boolean generationChanged = generations.current().number() != acquiredIn;
        var wanted = owned.toAcquire(generationChanged ? Duration.ZERO : PATIENCE);
        var again = consumer.assignment().stream().filter(p -> wanted.contains(p.partition())).toList();
        if (!again.isEmpty()) {
            acquire(consumer, again);
        }
    }

    /** Tells whether any partition waits to be acquired. */
    public boolean hasReleased() {
        return !owned.toAcquire(Duration.ZERO).isEmpty();
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }
}
