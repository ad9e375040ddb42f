package replaydesk.kit.projection;

import io.quarkus.logging.Log;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import replaydesk.events.codec.EventCodec;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.partition.OwnedPartitions;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.PositionTable;
import replaydesk.kit.table.StageTables;
import replaydesk.kit.table.Stages;

/**
 * Feeds partitions of a generation that is being built, on one thread. Folds the next polls while the previous
 * transaction is under way. Announces and sends nothing.
 */
public final class Builder {

    /** Components that builders share. */
    @Singleton
    public static final class Factory {
        private final Folder folder;
        private final Transaction transaction;
        private final CarefulCommit careful;
        private final Pool pool;
        private final int partitions;

        @Inject
        Factory(Pool pool, Stages stages, EventCodec codec, StageWrites writes, LogConfig config, Clock clock) {
            this(pool, stages, codec, writes, config.partitions(), clock);
        }

        private Factory(Pool pool, Stages stages, EventCodec codec, StageWrites writes, int partitions, Clock clock) {
            this.pool = pool;
            this.partitions = partitions;
            this.folder = new Folder(pool, stages, codec, clock);
            this.transaction = new Transaction(pool, writes);
            this.careful = new CarefulCommit(transaction, stages);
        }

        /**
         * The parts of a host put together by hand.
         *
         * @param tables     those of its stages
         * @param partitions how many the topic has
         */
        public static Factory of(Pool pool, Stages stages, EventCodec codec, Iterable<StageTables<?>> tables,
                int partitions, Clock clock) {
            return new Factory(pool, stages, codec, new StageWrites(stages, codec, tables), partitions, clock);
        }

        /** @param cacheBytes the memory for the cases that were folded lately */
        public Builder of(Generation generation, List<Integer> partitions, long cacheBytes) {
            return new Builder(this, generation, partitions, cacheBytes);
        }
    }

    private static final long BYTES_AT_ONCE = 8L << 20;
    private static final int CASES_AT_ONCE = 2_000;

    private final Factory parts;
    private final Generation generation;
    private final List<Integer> partitions;
    private final CaseCache cache;
    private final OwnedPartitions owned = new OwnedPartitions();
    private Uncommitted gathered = new Uncommitted();
    private Uncommitted underWay;
    private CompletableFuture<Void> commit = CompletableFuture.completedFuture(null);
    private Map<Integer, Long> carefulUntil = Map.of();

    private Builder(Factory parts, Generation generation, List<Integer> partitions, long cacheBytes) {
        this.parts = parts;
        this.generation = generation;
        this.partitions = partitions;
        this.cache = new CaseCache(cacheBytes);
        acquire();
    }

    private void acquire() {
        owned.assigned(partitions);
        owned.acquired(PositionTable.take(parts.pool, generation, partitions).await().indefinitely());
    }

    /** The next offset of the partition. */
    public long next(int partition) {
        return owned.folded(partition).next();
    }

    /**
     * Adds a poll.
     *
     * @return true if the consumer must seek to {@link #next} again, since records have to be read once more
     */
    public boolean take(ConsumerRecords<String, byte[]> polled) {
        try {
            if (!carefulUntil.isEmpty()) {
                polled.forEach(this::carefully);
                return false;
            }
            fold(batch(polled), gathered);
            if (gathered.bytes() > BYTES_AT_ONCE || gathered.cases.size() > CASES_AT_ONCE) {
                flush();
            }
            return false;
        } catch (CompletionException e) {
            if (!Transaction.isOfTheData(e.getCause())) {
                throw e;
            }
            beCareful(e.getCause());
            return true;
        }
    }

    /** Takes a batch. One thread polls, folds and seeks, so every gap is one of the log itself. */
    private Batch batch(Iterable<ConsumerRecord<String, byte[]>> polled) {
        return Batch.next(owned, polled, (record, next) -> true, parts.partitions);
    }

    private void fold(Batch batch, Uncommitted into) {
        if (batch.moves().isEmpty()) {
            return;
        }
        // On this thread, and not on the event loop that has the cases: requests wait there.
        var before = parts.folder.before(generation, owned, cache, batch).await().indefinitely();
        var result = parts.folder.fold(batch, before);
        result.cases.stream().filter(moved -> moved.after().fold().known())
                .forEach(moved -> cache.folded(moved.after(), batch.token(moved.after().partition())));
        result.moves.forEach(owned::noteFolded);
        into.add(result);
    }

    /** Starts to commit the gathered changes once the previous transaction has ended. */
    private void flush() {
        settle();
        if (gathered.isEmpty()) {
            return;
        }
        underWay = gathered;
        gathered = new Uncommitted();
        try {
            var prepared = parts.transaction.prepare(generation, underWay, List.of());
            commit = parts.transaction.commit(prepared).subscribeAsCompletionStage();
        } catch (RuntimeException e) {
            commit = CompletableFuture.failedFuture(e);
        }
    }

    private void settle() {
        commit.join();
        if (underWay != null) {
            underWay.cases.values().forEach(change -> cache.committed(change.now));
            underWay.moves.values().forEach(owned::noteCommitted);
            underWay = null;
        }
    }

    /**
     * Commits everything. Returns false if the consumer must seek to {@link #next} again, since records have to be read
     * once more.
     */
    public boolean finish() {
        try {
            flush();
            settle();
            return true;
        } catch (CompletionException e) {
            if (!Transaction.isOfTheData(e.getCause())) {
                throw e;
            }
            beCareful(e.getCause());
            return false;
        }
    }

    private void beCareful(Throwable cause) {
        Log.warnf("PostgreSQL refused what was built (%s); its records are committed one by one", cause.toString());
        carefulUntil = partitions.stream().collect(Collectors.toMap(p -> p, this::next));
        gathered = new Uncommitted();
        underWay = null;
        commit = CompletableFuture.completedFuture(null);
        cache.clear();
        acquire();
    }

    private void carefully(ConsumerRecord<String, byte[]> record) {
        var work = new Uncommitted();
        fold(batch(List.of(record)), work);
        if (!work.isEmpty()) {
            parts.careful.commit(generation, work, List.of()).await().indefinitely();
            work.moves.values().forEach(owned::noteCommitted);
            cache.clear();
        }
        if (carefulUntil.entrySet().stream().allMatch(until -> next(until.getKey()) >= until.getValue())) {
            carefulUntil = Map.of();
        }
    }
}
