package replaydesk.kit.projection;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import replaydesk.kit.table.Faults;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.PositionTable;
import replaydesk.kit.table.StageStateTable;
import replaydesk.kit.table.StageTables.Statement;
import replaydesk.kit.table.Stages;

/**
 * Commits one record, each stage behind its own savepoint. Used for the records of a transaction whose data PostgreSQL
 * refused: the stage at fault is quarantined for the record's case, and everything else is written.
 */
@Singleton
final class CarefulCommit {

    private static final String SAVEPOINT = "savepoint of_stage";
    private static final String BACK = "rollback to savepoint of_stage";

    private final Transaction transaction;
    private final Stages stages;

    CarefulCommit(Transaction transaction, Stages stages) {
        this.transaction = transaction;
        this.stages = stages;
    }

    /** @param work the changes of one record */
    Uni<Void> commit(Generation generation, Uncommitted work, List<Faults.DeadLetter> letters) {
        return transaction.pool().withConnection(connection -> begin(connection, generation, work)
                .chain(() -> all(connection, generation, Transaction.beside(work, letters)))
                .chain(() -> eachStage(connection, generation, work))
                .chain(() -> connection.query("commit").execute().replaceWithVoid())
                .onFailure().call(() -> Transaction.rollback(connection)));
    }

    private static Uni<Void> begin(SqlConnection connection, Generation generation, Uncommitted work) {
        return connection.query("begin").execute()
                .chain(() -> PositionTable.move(connection, generation, List.copyOf(work.moves.values())));
    }

    private static Uni<Void> all(SqlConnection connection, Generation generation, List<Statement> statements) {
        var done = Uni.createFrom().voidItem();
        for (var statement : statements) {
            done = done.chain(() -> Transaction.execute(connection, generation, statement));
        }
        return done;
    }

    private Uni<Void> eachStage(SqlConnection connection, Generation generation, Uncommitted work) {
        var done = Uni.createFrom().voidItem();
        for (int i = 0; i < stages.hosted().size(); i++) {
            int stage = i;
            done = done.chain(() -> connection.query(SAVEPOINT).execute().replaceWithVoid())
                    .chain(() -> all(connection, generation, transaction.writes().of(work, stage)))
                    .onFailure(Transaction::isOfTheData)
                    .recoverWithUni(e -> connection.query(BACK).execute().replaceWithVoid()
                            .chain(() -> all(connection, generation, quarantine(work, stage, e))));
        }
        return done;
    }

    /** Returns the statements that mark the stage's stored state as quarantined and hold the record. */
    private List<Statement> quarantine(Uncommitted work, int stage, Throwable cause) {
        var name = stages.hosted().get(stage).name();
        var statements = new java.util.ArrayList<Statement>();
        for (var change : work.cases.values()) {
            var stored = change.stored == null ? stages.initial()[stage] : change.stored.slots()[stage];
            Log.errorf(cause, "Stage %s cannot store case %s; the case is quarantined for it", name, change.now.id());
            statements.add(StageStateTable.write(List.of(new StageStateTable.Change(change.now.id(), name,
                    change.now.partition(), null, stored.withQuarantine(true)))));
            for (var record : change.records) {
                statements.add(Faults.write(
                        new Faults.Held(change.now.id(), name, record.partition(), record.offset(), record.version())));
                statements.add(Faults.write(new Faults.Anomaly(change.now.id(), name, record.headers().id(),
                        record.headers().type(), cause.toString(), record.partition(), record.offset())));
            }
        }
        return statements;
    }
}
