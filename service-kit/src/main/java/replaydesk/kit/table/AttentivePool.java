package replaydesk.kit.table;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes pools of connections that close when PostgreSQL is silent for too long. A network may swallow everything
 * without a word, and no limit that the server knows ends such a wait.
 */
@Singleton
public final class AttentivePool implements PgPoolCreator {

    private final DatabaseConfig config;
    private volatile Input input;

    AttentivePool(DatabaseConfig config) {
        this.config = config;
    }

    @Override
    public Pool create(Input given) {
        int silence = Math.toIntExact(config.silence().toMillis());
        given.pgConnectOptionsList().forEach(options -> options.setConnectTimeout(silence)
                .setReadIdleTimeout(silence).setIdleTimeoutUnit(TimeUnit.MILLISECONDS));
        input = given;
        return pool(given, given.poolOptions());
    }

    /** A further pool like the one that was made last, with so many connections. */
    Pool another(int connections) {
        if (input == null) {
            throw new IllegalStateException("Expected the configured pool to be made before another one like it");
        }
        return pool(input, new PoolOptions(input.poolOptions()).setMaxSize(connections));
    }

    private static Pool pool(Input input, PoolOptions size) {
        return PgBuilder.pool().with(size).connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx()).build();
    }
}
