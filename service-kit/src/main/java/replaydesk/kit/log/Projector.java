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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import replaydesk.events.codec.EventCodec;
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
        var batch = Batch.next(ownership, polled);
        if (batch.moves().isEmpty()) {
            return Uni.createFrom().item(Projected.nothing(batch.gap()));
        }
        return deadLetters.send(batch.unusable())
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
                PositionTable.move(connection, generation, batch.moves()));
        if (missing.isEmpty()) {
            return write(connection, generation, batch, fold(batch, Map.of()), opening);
        }
        return Uni.combine().all().unis(opening.get(0), opening.get(1), cases.byId(connection, generation, missing))
                .collectFailures().with((begun, moved, stored) -> fold(batch, stored))
                .chain(fold -> write(connection, generation, batch, fold, List.of()));
    }

    private BatchFold<Object> fold(Batch batch, Map<UUID, StoredCase<Object>> stored) {
        var fold = new BatchFold<>(stage, codec, readTypes, id -> {
            var kept = batch.kept(id);
            return kept == null ? new CaseWork<>(stage, id, stored.get(id), null)
                    : new CaseWork<>(stage, id, kept.stored().copy(), kept.owed());
        });
        batch.records().forEach(timed -> fold.fold(timed.record(), timed.time()));
        return fold;
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
            kept.add(new KeptCases.Kept(row.stored(), work.owes(), row.size(), batch.tenure(work.partition)));
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
        var result = new Projected(batch.count(), batch.moves(), kept, fold.outcomes, dueAtOnce, fold.overruledByCounter,
                fold.unread.size(), fold.anomalies.size(), batch.gap());
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
