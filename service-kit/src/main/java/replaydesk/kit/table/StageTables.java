package replaydesk.kit.table;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import replaydesk.kit.stage.FoldedCase;

/**
 * Tables of a stage besides its case states, written in the projection's transaction. Optional: a stage that needs them
 * has one or more beans of this type. Their DDL is the resource {@code db/<stage>/projection.sql}, run in the schema of
 * each new generation.
 */
public interface StageTables<S> {

    /**
     * Statement with its values.
     *
     * @param sql a constant of the code, in which {@code @table} names a table of the generation
     * @param values the statement's parameters
     */
    record Statement(String sql, Tuple values) {
    }

    /** The state type that tells the host which stage has these tables. */
    Class<S> stateType();

    /**
     * Makes the statements of one transaction, which may contain several batches. They are executed in order; none may
     * depend on the result of another. Rows that others update, too, are locked first, by a statement of its own: an
     * update that joins rows and waits for one of them may lose others (ADR 0003).
     */
    List<Statement> write(List<FoldedCase<S>> cases);
}
