package replaydesk.kit.table;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the pool with connections that close when PostgreSQL is silent for too long. A network may lose everything
 * without notice, and no limit set on the server ends such a wait.
 */
@Singleton
public final class AttentivePool implements PgPoolCreator {

    private final DatabaseConfig config;

    AttentivePool(DatabaseConfig config) {
        this.config = config;
    }

    @Override
    public Pool create(Input input) {
        int silence = Math.toIntExact(config.silence().toMillis());
        input.pgConnectOptionsList().forEach(options -> options.setConnectTimeout(silence)
                .setReadIdleTimeout(silence).setIdleTimeoutUnit(TimeUnit.MILLISECONDS));
        return PgBuilder.pool().with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList())).using(input.vertx()).build();
    }
}
