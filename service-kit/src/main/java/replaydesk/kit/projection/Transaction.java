package replaydesk.kit.projection;

import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import replaydesk.kit.table.CaseTable;
import replaydesk.kit.table.Faults;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.OutcomeTable;
import replaydesk.kit.table.PositionTable;
import replaydesk.kit.table.StageTables.Statement;

/**
 * Commits what was folded in one transaction over all its partitions. The transaction first moves the positions, so
 * each record counts exactly once and a former owner writes nothing; then comes one statement a table. Everything is
 * sent in one exchange with the database. If a statement fails, those behind it fail too, and PostgreSQL rolls back at
 * the commit.
 */
@Singleton
final class Transaction {

    private final Pool pool;
    private final StageWrites writes;

    Transaction(@HostPool Pool pool, StageWrites writes) {
        this.pool = pool;
        this.writes = writes;
    }

    /** Encodes the statements now, so that later folding does not change them. */
    Prepared prepare(Generation generation, Uncommitted work, List<Faults.DeadLetter> letters) {
        var statements = new ArrayList<>(beside(work, letters));
        statements.addAll(writes.all(work));
        return new Prepared(generation, List.copyOf(work.moves.values()), statements);
    }

    /** Returns the statements that belong to no stage: cases, outcomes and faults. */
    static List<Statement> beside(Uncommitted work, List<Faults.DeadLetter> letters) {
        var statements = new ArrayList<Statement>();
        var known = work.cases.values().stream().map(change -> change.now).filter(now -> now.fold().known()).toList();
        if (!known.isEmpty()) {
            statements.add(CaseTable.write(known));
        }
        if (!work.outcomes.isEmpty()) {
            statements.add(OutcomeTable.write(work.outcomes, work.outcomeTimes));
        }
        work.unread.forEach(unread -> statements.add(Faults.write(unread)));
        work.anomalies.forEach(anomaly -> statements.add(Faults.write(anomaly)));
        work.held.forEach(held -> statements.add(Faults.write(held)));
        letters.forEach(letter -> statements.add(Faults.write(letter)));
        return statements;
    }

    /** Transaction that can be sent repeatedly. */
    record Prepared(Generation generation, List<PositionTable.Move> moves, List<Statement> statements) {
    }

    Uni<Void> commit(Prepared prepared) {
        return pool.withConnection(connection -> send(connection, prepared)
                .onFailure(CompositeException.class).transform(e -> ((CompositeException) e).getCauses().getFirst()));
    }

    private static Uni<Void> send(SqlConnection connection, Prepared prepared) {
        var sent = new ArrayList<Uni<Void>>();
        sent.add(connection.query("begin").execute().replaceWithVoid());
        sent.add(PositionTable.move(connection, prepared.generation(), prepared.moves()));
        prepared.statements().forEach(statement -> sent.add(execute(connection, prepared.generation(), statement)));
        sent.add(connection.query("commit").execute().replaceWithVoid());
        return Uni.join().all(sent).andCollectFailures().replaceWithVoid();
    }

    static Uni<Void> execute(SqlConnection connection, Generation generation, Statement statement) {
        return connection.preparedQuery(generation.sql(statement.sql())).execute(statement.values()).replaceWithVoid();
    }

    static Uni<Void> rollback(SqlConnection connection) {
        return connection.query("rollback").execute().replaceWithVoid().onFailure().recoverWithNull();
    }

    Pool pool() {
        return pool;
    }

    StageWrites writes() {
        return writes;
    }

    /** Tells whether the data causes the failure, so that repeating the transaction unchanged would fail again. */
    static boolean isOfTheData(Throwable failure) {
        if (failure instanceof io.vertx.pgclient.PgException e) {
            var state = e.getSqlState();
            return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54")
                    || state.startsWith("42"));
        }
        return failure instanceof RuntimeException && !(failure instanceof replaydesk.kit.table.Fenced)
                && !(failure instanceof io.vertx.core.VertxException);
    }
}
