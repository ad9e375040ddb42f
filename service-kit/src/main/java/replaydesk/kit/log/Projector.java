package replaydesk.kit.log;

import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.log.UnusableRecord;
import replaydesk.kit.stage.Stage;
import replaydesk.kit.stage.StageTables;

/**
 * Projects one batch in one transaction over all its partitions. The transaction begins by moving the positions, so a
 * batch counts exactly once and a former owner writes nothing; then come the cases in one query, the fold, and one
 * statement a table.
 */
@Singleton
final class Projector {

    private final Pool pool;
    private final Stage<Object> stage;
    private final Instance<StageTables<Object>> tables;
    private final EventCodec codec;
    private final EventRecords records;
    private final DeadLetters deadLetters;
    private final LogConfig config;
    private final Clock clock;
    private final CaseTable<Object> cases;
    private final Set<String> readTypes;

    @SuppressWarnings("unchecked")
    Projector(Pool pool, Stage<?> stage, Instance<StageTables<?>> tables, EventCodec codec, EventRecords records,
            DeadLetters deadLetters, LogConfig config, Clock clock) {
        this.pool = pool;
        this.stage = (Stage<Object>) stage;
        this.tables = (Instance<StageTables<Object>>) (Instance<?>) tables;
        this.codec = codec;
        this.records = records;
        this.deadLetters = deadLetters;
        this.config = config;
        this.clock = clock;
        this.cases = new CaseTable<>(new StateCodec<>(this.stage.stateType()));
        this.readTypes = BatchFold.typesRead(stage);
    }

    CaseTable<Object> cases() {
        return cases;
    }

    /** Projects what of the batch comes next in the partitions owned; the rest was projected before or is another's. */
    Uni<Projected> project(Generation generation, Ownership ownership, Iterable<ConsumerRecord<String, byte[]>> polled) {
        var batch = new Batch(ownership, polled);
        if (batch.moves.isEmpty()) {
            return Uni.createFrom().item(Projected.nothing(batch.gap));
        }
        return deadLetters.send(batch.unusable)
                .chain(() -> pool.withConnection(connection -> project(connection, generation, batch)
                        .onFailure(CompositeException.class).transform(failures -> ((CompositeException) failures).getCauses().getFirst())
                        .onFailure().call(() -> connection.query("rollback").execute().onFailure().recoverWithNull())));
    }

    /**
     * Opens the transaction, moves the positions and reads the cases that are not at hand, in one exchange with the database;
     * then folds, writes and commits in another. Where all cases are at hand, one exchange is all: should a statement fail, the
     * moving of the positions among them, then those behind it fail too, and PostgreSQL makes a rollback of the commit.
     */
    private Uni<Projected> project(SqlConnection connection, Generation generation, Batch batch) {
        var missing = batch.missing();
        var opening = List.of(connection.query("begin").execute().replaceWithVoid(),
                PositionTable.move(connection, generation, batch.moves));
        if (missing.isEmpty()) {
            return write(connection, generation, batch, fold(batch, Map.of()), opening);
        }
        return Uni.combine().all().unis(opening.get(0), opening.get(1), cases.byId(connection, generation, missing))
                .collectFailures().with((begun, moved, stored) -> fold(batch, stored))
                .chain(fold -> write(connection, generation, batch, fold, List.of()));
    }

    private BatchFold<Object> fold(Batch batch, Map<UUID, StoredCase<Object>> stored) {
        var fold = new BatchFold<>(stage, codec, readTypes, id -> {
            var kept = batch.kept.get(id);
            return kept == null ? new CaseWork<>(stage, id, stored.get(id), null)
                    : new CaseWork<>(stage, id, kept.stored().copy(), kept.owed());
        });
        for (int i = 0; i < batch.records.size(); i++) {
            fold.fold(batch.records.get(i), batch.times.get(i));
        }
        return fold;
    }

    /** What of the polls comes next; each record with the log's time as a running maximum. */
    private static final class Batch {
        final Map<Integer, Object> tenures = new HashMap<>();
        final Map<UUID, KeptCases.Kept> kept = new HashMap<>();
        final List<WireRecord> records = new ArrayList<>();
        final List<Instant> times = new ArrayList<>();
        final List<DeadLetters.Letter> unusable = new ArrayList<>();
        final List<PositionTable.Move> moves = new ArrayList<>();
        int count;
        boolean gap;

        Batch(Ownership ownership, Iterable<ConsumerRecord<String, byte[]>> polled) {
            var positions = new TreeMap<Integer, PositionTable.Position>();
            for (var record : polled) {
                var position = positions.computeIfAbsent(record.partition(), partition -> {
                    tenures.put(partition, ownership.tenure(partition));
                    return ownership.position(partition);
                });
                if (position == null || record.offset() < position.next()) {
                    continue;
                }
                if (record.offset() > position.next()) {
                    gap = true;
                    continue;
                }
                var logTime = Instant.ofEpochMilli(record.timestamp());
                var time = logTime.isAfter(position.logTime()) ? logTime : position.logTime();
                positions.put(record.partition(),
                        new PositionTable.Position(record.offset() + 1, position.epoch(), time));
                add(record, time);
            }
            positions.forEach((partition, to) -> {
                var from = ownership.position(partition);
                if (from != null && to.next() > from.next()) {
                    moves.add(new PositionTable.Move(partition, from.next(), to.next(), to.epoch(), to.logTime()));
                }
            });
            records.forEach(record -> kept.computeIfAbsent(record.headers().subject(), id -> ownership.kept().take(id, ownership)));
        }

        Set<UUID> missing() {
            var ids = new HashSet<UUID>();
            records.forEach(record -> ids.add(record.headers().subject()));
            ids.removeAll(kept.keySet());
            return ids;
        }

        private void add(ConsumerRecord<String, byte[]> record, Instant time) {
            count++;
            try {
                records.add(WireRecord.of(record));
                times.add(time);
            } catch (UnusableRecord e) {
                unusable.add(new DeadLetters.Letter(record, e.getMessage()));
            }
        }
    }

    private Uni<Projected> write(SqlConnection connection, Generation generation, Batch batch, BatchFold<Object> fold,
            List<Uni<Void>> before) {
        var dueAtOnce = new ArrayList<ProducerRecord<String, byte[]>>();
        var owed = owed(fold, dueAtOnce);
        var statements = new ArrayList<>(before);
        var encoded = new ArrayList<CaseTable.Encoded<Object>>();
        var kept = new ArrayList<KeptCases.Kept>();
        for (var work : fold.toStore()) {
            var row = cases.encode(work.stored());
            encoded.add(row);
            kept.add(new KeptCases.Kept(row.stored(), work.owes(), row.size(), batch.tenures.get(work.partition)));
        }
        if (!encoded.isEmpty()) {
            statements.add(cases.write(connection, generation, encoded));
        }
        if (!fold.outcomes.isEmpty()) {
            statements.add(OutcomeTable.write(connection, generation, fold.outcomes, fold.outcomeTimes));
        }
        if (!owed.isEmpty()) {
            statements.add(OwedTable.write(connection, generation, owed));
        }
        fold.unread.forEach(unread -> statements.add(keep(connection, generation, unread)));
        fold.anomalies.forEach(anomaly -> statements.add(keep(connection, generation, anomaly)));
        if (tables.isResolvable()) {
            var folded = fold.cases.values().stream().map(CaseWork::folded).toList();
            tables.get().write(folded).forEach(statement -> statements.add(connection
                    .preparedQuery(generation.sql(statement.sql())).execute(statement.values()).replaceWithVoid()));
        }
        var result = new Projected(batch.count, batch.moves, kept, fold.outcomes, dueAtOnce, fold.overruledByCounter,
                fold.unread.size(), fold.anomalies.size(), batch.gap);
        statements.add(connection.query("commit").execute().replaceWithVoid());
        return Uni.join().all(statements).andCollectFailures().replaceWith(result);
    }

    private List<OwedTable.Change> owed(BatchFold<Object> fold, List<ProducerRecord<String, byte[]>> dueAtOnce) {
        var now = clock.instant();
        var changes = new ArrayList<OwedTable.Change>();
        for (var work : fold.cases.values()) {
            for (var owes : work.owesNow(changes)) {
                var due = owes.owed().due();
                var recorded = work.records.getLast().recordedAt();
                boolean atOnce = due == null;
                changes.add(new OwedTable.Change(work.id, owes.owed().name(), owes.owed().cause(), work.partition,
                        atOnce ? recorded : due, atOnce ? now.plus(config.obligationBackoff()) : due, owes.judged(),
                        false));
                if (atOnce && owes.anew()) {
                    records.paying(work.view(), owes.owed(), work.blind, now).ifPresent(dueAtOnce::add);
                }
            }
        }
        return changes;
    }

    private static Uni<Void> keep(SqlConnection connection, Generation generation, BatchFold.Unread unread) {
        var record = unread.record();
        return connection.preparedQuery(generation.sql("""
                insert into @unread (case_id, partition, log_offset, type, value) values ($1, $2, $3, $4, $5)
                """)).execute(Tuple.of(record.headers().subject(), record.partition(), record.offset(), unread.type(),
                        record.value() == null ? null : Buffer.buffer(record.value()))).replaceWithVoid();
    }

    private static Uni<Void> keep(SqlConnection connection, Generation generation, BatchFold.Anomaly anomaly) {
        var record = anomaly.record();
        return connection.preparedQuery(generation.sql("""
                insert into @anomaly (case_id, event_id, type, message, partition, log_offset) values ($1, $2, $3, $4, $5, $6)
                """)).execute(Tuple.of(record.headers().subject(), record.headers().id(), anomaly.type(),
                        anomaly.message(), record.partition(), record.offset())).replaceWithVoid();
    }
}
