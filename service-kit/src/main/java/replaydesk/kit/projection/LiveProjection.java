package replaydesk.kit.projection;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import replaydesk.kit.kafka.ConsumerGroup;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.partition.OwnedPartitions;
import replaydesk.kit.partition.OwnershipListener;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.table.Fenced;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.PositionTable;

/**
 * Feeds the current generation from the polls of this instance's partitions. Folds each batch in memory, announces it
 * to the listeners and adds it to the {@link Committer}, which follows behind. After a fence it drops everything in
 * memory and reads again from the committed positions.
 */
@Singleton
public final class LiveProjection implements OwnershipListener {

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration LAST_COMMIT = Duration.ofSeconds(2);

    private final Folder folder;
    private final CaseCache cache;
    private final Letters letters;
    private final CarefulCommit careful;
    private final Generations generations;
    private final PartitionAssignment assignment;
    private final KafkaClientService clients;
    private final Pool pool;
    private final Instance<ProjectionListener> listeners;
    private final SeenGaps gaps = new SeenGaps();
    private final BatchQueue queue = new BatchQueue(this::project);
    private final Committer committer;
    private final int partitions;
    /** Offsets by partition up to which records are committed one by one, since PostgreSQL refused them together. */
    private final Map<Integer, Long> carefulUntil = new ConcurrentHashMap<>();

    LiveProjection(Folder folder, CaseCache cache, Letters letters, Transaction transaction, CarefulCommit careful,
            Generations generations, PartitionAssignment assignment, KafkaClientService clients, @HostPool Pool pool,
            @Any Instance<ProjectionListener> listeners, LogConfig config, Vertx vertx) {
        this.folder = folder;
        this.cache = cache;
        this.letters = letters;
        this.careful = careful;
        this.generations = generations;
        this.assignment = assignment;
        this.clients = clients;
        this.pool = pool;
        this.listeners = listeners;
        this.partitions = config.partitions();
        this.committer = new Committer(work -> transaction(transaction, work), this::committed, this::failed, vertx,
                config.commitInterval(), config.uncommittedBytes().asLongValue());
    }

    private OwnedPartitions owned() {
        return assignment.owned();
    }

    @Incoming(ConsumerGroup.CHANNEL)
    Uni<Void> take(ConsumerRecords<String, byte[]> polled) {
        return queue.take(polled);
    }

    /** Completes when everything that this instance has folded so far can be read from the database. */
    public Uni<Void> committed() {
        return committer.committed();
    }

    private Uni<Void> project(List<ConsumerRecord<String, byte[]>> polled) {
        return Uni.createFrom().deferred(() -> carefulUntil.isEmpty() ? together(polled) : oneByOne(polled))
                .onFailure()
                .invoke(e -> Log.errorf(e, "A batch of %d records could not be folded; it is tried again",
                        polled.size()))
                .onFailure().retry().withBackOff(SHORT, LONG).indefinitely()
                .chain(committer::room);
    }

    private Uni<Void> together(List<ConsumerRecord<String, byte[]>> polled) {
        var batch = Batch.next(owned(), polled, gaps, partitions);
        return folded(batch).invoke(result -> {
            if (result != null) {
                committer.add(result);
                tell(result);
            }
        }).chain(() -> batch.gap() ? rewind() : Uni.createFrom().voidItem());
    }

    /** Folds the batch; null when no record of it follows, or when its partitions were lost meanwhile. */
    private Uni<BatchResult> folded(Batch batch) {
        if (batch.moves().isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return folder.fold(generations.current(), owned(), cache, batch).map(result -> {
            if (!batch.stands(owned())) {
                return null;
            }
            result.cases.stream().filter(moved -> moved.after().fold().known())
                    .forEach(moved -> cache.folded(moved.after(), batch.token(moved.after().partition())));
            result.moves.forEach(owned()::noteFolded);
            return result;
        });
    }

    /** Announces the batch to every listener. The failure of a listener does not undo the batch. */
    private void tell(BatchResult result) {
        for (var listener : listeners) {
            try {
                listener.folded(result);
            } catch (RuntimeException e) {
                Log.errorf(e, "%s failed on a batch of %d records",
                        listener.getClass().getSimpleName(), result.records());
            }
        }
    }

    private Uni<Void> oneByOne(List<ConsumerRecord<String, byte[]>> polled) {
        return Multi.createFrom().iterable(polled)
                .onItem().transformToUniAndConcatenate(this::carefully).collect().asList()
                .invoke(() -> carefulUntil.entrySet().removeIf(until -> {
                    var position = owned().folded(until.getKey());
                    return position == null ? !owned().isAssigned(until.getKey()) : position.next() >= until.getValue();
                })).replaceWithVoid();
    }

    private Uni<Void> carefully(ConsumerRecord<String, byte[]> record) {
        var batch = Batch.next(owned(), List.of(record), gaps, partitions);
        return folded(batch).chain(result -> {
            if (result == null) {
                return batch.gap() ? rewind() : Uni.createFrom().voidItem();
            }
            var work = new Uncommitted();
            work.add(result);
            return letters.send(work).chain(kept -> careful.commit(generations.current(), work, kept))
                    .invoke(() -> work.moves.values().forEach(owned()::noteCommitted))
                    .invoke(cache::clear).invoke(() -> tell(result))
                    .onFailure().call(this::resume);
        });
    }

    private Supplier<Uni<Void>> transaction(Transaction transaction, Uncommitted work) {
        Generation generation = generations.current();
        if (work.letters.isEmpty()) {
            var prepared = transaction.prepare(generation, work, List.of());
            return () -> transaction.commit(prepared);
        }
        return () -> letters.send(work).chain(kept -> transaction.commit(transaction.prepare(generation, work, kept)));
    }

    private void committed(Uncommitted work) {
        work.cases.values().forEach(change -> cache.committed(change.now));
        work.moves.values().forEach(owned()::noteCommitted);
    }

    private void failed(Committer.Failure failure) {
        if (failure.cause() instanceof Fenced fenced) {
            Log.infof("Fenced: %s", fenced.getMessage());
        } else {
            Log.warnf("PostgreSQL refused what was folded (%s); its records are committed one by one",
                    failure.cause().toString());
            failure.work().moves.values().forEach(move -> carefulUntil.merge(move.partition(), move.to(), Math::max));
        }
        resume().onFailure().retry().withBackOff(SHORT, LONG).indefinitely().subscribe().with(nothing -> {});
    }

    /** Seeks back to the folded positions, since records were skipped. Keeps everything in memory. */
    private Uni<Void> rewind() {
        queue.clear();
        return onPollingThread(consumer -> consumer.assignment().forEach(p -> {
            var position = owned().folded(p.partition());
            if (position != null) {
                seek(consumer, p, position);
            }
        }));
    }

    /**
     * Drops everything in memory, rereads the positions and seeks to them. A partition acquired by another instance
     * stays released. If Kafka still assigns it to this instance a while later, it is acquired again.
     */
    private Uni<Void> resume() {
        var before = owned().committed();
        assignment.release(before.keySet());
        committer.drop();
        cache.clear();
        queue.clear();
        return generations.active().invoke(active -> active
                .filter(g -> g.number() != generations.current().number()).ifPresent(generations::open))
                .chain(() -> PositionTable.read(pool, generations.current()))
                .chain(stored -> onPollingThread(consumer -> reread(consumer, before, stored)));
    }

    private void reread(Consumer<String, byte[]> consumer, Map<Integer, PositionTable.Position> before,
            Map<Integer, PositionTable.Position> stored) {
        for (var partition : consumer.assignment()) {
            int p = partition.partition();
            if (assignment.stillOwns(generations.current(), before.get(p), stored.get(p))) {
                owned().acquired(Map.of(p, stored.get(p)));
                seek(consumer, partition, stored.get(p));
            }
        }
    }

    private void seek(Consumer<String, byte[]> consumer, TopicPartition partition, PositionTable.Position position) {
        consumer.seek(partition, position.next());
    }

    private Uni<Void> onPollingThread(java.util.function.Consumer<Consumer<String, byte[]>> work) {
        return clients.<String, byte[]>getConsumer(ConsumerGroup.CHANNEL).runOnPollingThread(work);
    }

    @Override
    public void beforeRelease() {
        try {
            committer.committed().await().atMost(LAST_COMMIT);
        } catch (RuntimeException e) {
            Log.infof("What was folded last is not committed here: %s", e.toString());
        }
    }
}
