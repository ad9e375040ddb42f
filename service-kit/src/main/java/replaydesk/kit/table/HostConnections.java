package replaydesk.kit.table;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the host's own pool beside the one that everybody else uses, to the same database and with the same limits. */
@Singleton
final class HostConnections {

    @Produces
    @Singleton
    @HostPool
    Pool pool(Pool shared, AttentivePool pools, DatabaseConfig config) {
        // The shared pool is made when it is first used; only then is it known where the database is.
        shared.size();
        return Pool.newInstance(pools.another(config.hostConnections()));
    }

    void close(@Disposes @HostPool Pool pool) {
        pool.closeAndForget();
    }
}
