package replaydesk.testing.probe;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;
import replaydesk.kit.table.Generations;

/** The tables of the probe's current generation, for tests that read or change them. */
@Singleton
public class Tables {

    private final Pool pool;
    private final Generations generations;

    Tables(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    void run(String sql) {
        pool.query(generations.current().sql(sql)).execute().await().indefinitely();
    }

    void run(String sql, UUID caseId) {
        pool.preparedQuery(generations.current().sql(sql)).execute(Tuple.of(caseId)).await().indefinitely();
    }

    long count(String sql, UUID caseId) {
        return pool.preparedQuery(generations.current().sql(sql)).execute(Tuple.of(caseId)).await().indefinitely()
                .iterator().next().getLong(0);
    }
}
