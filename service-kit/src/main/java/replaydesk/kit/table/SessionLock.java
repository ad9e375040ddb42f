package replaydesk.kit.table;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Advisory lock of PostgreSQL that one connection holds while the work runs elsewhere; a crash releases it. Keeps the
 * connection busy, since a silent one is closed.
 */
public final class SessionLock {

    private static final String TRY = "select pg_try_advisory_lock(hashtext($1)) as mine";
    private static final String TAKE = "select pg_advisory_lock(hashtext($1))::text = '' as mine";
    private static final String RELEASE = "select pg_advisory_unlock(hashtext($1))";
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Pool pool;
    private final String name;

    public SessionLock(Pool pool, String name) {
        this.pool = pool;
        this.name = name;
    }

    /** Does the work if nobody else holds the lock; returns null otherwise. */
    public <T> Uni<T> tryHolding(Supplier<Uni<T>> work) {
        return holding(TRY, work);
    }

    /** Does the work as soon as nobody else holds the lock. */
    public <T> Uni<T> holding(Supplier<Uni<T>> work) {
        return holding(TAKE, work);
    }

    private <T> Uni<T> holding(String take, Supplier<Uni<T>> work) {
        return pool.getConnection().chain(connection -> connection.preparedQuery(take).execute(Tuple.of(name))
                .chain(rows -> rows.iterator().next().getBoolean("mine") ? whileHeld(connection, work)
                        : Uni.createFrom().<T>nullItem())
                .onTermination().call(() -> connection.close().onFailure().recoverWithNull()));
    }

    private <T> Uni<T> whileHeld(SqlConnection connection, Supplier<Uni<T>> work) {
        var beats = beat(connection);
        return Uni.createFrom().voidItem().chain(work::get).onTermination().invoke(beats::cancel)
                .onTermination()
                .call(() -> connection.preparedQuery(RELEASE).execute(Tuple.of(name)).onFailure().recoverWithNull());
    }

    private Cancellable beat(SqlConnection connection) {
        return Multi.createFrom().ticks().every(BEAT).onOverflow().drop().onItem()
                .transformToUniAndConcatenate(tick -> connection.query("select 1").execute()).subscribe()
                .with(alive -> {}, e -> Log.warnf("The lock %s is lost: %s", name, e.toString()));
    }
}
