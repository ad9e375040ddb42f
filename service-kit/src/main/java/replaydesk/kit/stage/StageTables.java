package replaydesk.kit.stage;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import replaydesk.kit.log.Generation;

/**
 * Tables of a stage beside the case states, written in the projection's transaction. Optional: a bean of a service that
 * needs them. Their DDL is the resource {@code db/projection.sql}, run in the schema of each new generation.
 */
public interface StageTables<S> {

    /**
     * Writes what the batch means for the tables, on the projection's transaction. Statements issued together are
     * pipelined; {@link Generation#sql} names the tables.
     */
    Uni<Void> write(SqlConnection connection, Generation generation, List<FoldedCase<S>> cases);
}
