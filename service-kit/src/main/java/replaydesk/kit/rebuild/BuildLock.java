package replaydesk.kit.rebuild;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.table.SessionLock;

/** Lets only one instance of a host at a time build a projection, by an advisory lock, which a crash releases. */
@Singleton
final class BuildLock {

    private final SessionLock lock;

    BuildLock(Pool pool, HostedStages stages) {
        this.lock = new SessionLock(pool, "replaydesk/build/" + stages.host());
    }

    /** Does the work if no other instance is building; returns null otherwise. */
    <T> Uni<T> tryHolding(Supplier<Uni<T>> work) {
        return lock.tryHolding(work);
    }
}
