package replaydesk.kit.stage;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/**
 * Tables of a stage beside the case states, written in the projection's transaction. Optional: a bean of a service that
 * needs them. Their DDL is the resource {@code db/projection.sql}, run in the schema of each new generation.
 */
public interface StageTables<S> {

    /**
     * @param sql    a constant of the code, in which {@code @table} names a table of the generation
     * @param values the statement's parameters
     */
    record Statement(String sql, Tuple values) {
    }

    /** What the batch means for the tables: statements in their order, of which none depends on what another answers. */
    List<Statement> write(List<FoldedCase<S>> cases);
}
