package replaydesk.kit.table;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import replaydesk.kit.stage.FoldedCase;

/**
 * Tables of a stage beside the case states, written in the projection's transaction. Optional: a bean of a stage that
 * needs them. Their DDL is the resource {@code db/<stage>/projection.sql}, run in the schema of each new generation.
 */
public interface StageTables<S> {

    /**
     * @param sql    a constant of the code, in which {@code @table} names a table of the generation
     * @param values the statement's parameters
     */
    record Statement(String sql, Tuple values) {
    }

    /** The state by which the host knows whose tables these are. */
    Class<S> stateType();

    /**
     * Makes the statements of one transaction, which may hold several batches: in their order, none depending on what another
     * answers.
     */
    List<Statement> write(List<FoldedCase<S>> cases);
}
