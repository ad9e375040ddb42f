package replaydesk.kit.rebuild;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import replaydesk.kit.host.HostedStages;

/** Lets one instance of a host at a time build a projection: an advisory lock, which a crash releases. */
@Singleton
final class BuildLock {

    private final Pool pool;
    private final HostedStages stages;

    BuildLock(Pool pool, HostedStages stages) {
        this.pool = pool;
        this.stages = stages;
    }

    /** Does the work if no other instance builds; answers null when one does. */
    <T> Uni<T> tryHolding(Supplier<Uni<T>> work) {
        return pool.getConnection().chain(connection -> locked(connection).chain(mine -> mine
                ? Uni.createFrom().voidItem().chain(work::get).onTermination().call(() -> unlock(connection))
                : Uni.createFrom().<T>nullItem())
                .onTermination().call(() -> connection.close().onFailure().recoverWithNull()));
    }

    private Uni<Boolean> locked(SqlConnection connection) {
        return connection.preparedQuery("select pg_try_advisory_lock(hashtext($1)) as mine").execute(Tuple.of(key()))
                .map(rows -> rows.iterator().next().getBoolean("mine"));
    }

    private Uni<Void> unlock(SqlConnection connection) {
        return connection.preparedQuery("select pg_advisory_unlock(hashtext($1))").execute(Tuple.of(key())).replaceWithVoid()
                .onFailure().recoverWithNull();
    }

    private String key() {
        return "replaydesk/build/" + stages.host();
    }
}
