package replaydesk.kit.await;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Looks for results of other instances as long as somebody waits: often while another instance is known to be
 * responsible, otherwise seldom, since a partition may have changed hands meanwhile.
 */
final class OutcomePoller {

    /** One look; returns whether another one is needed soon. */
    @FunctionalInterface
    interface Look {
        /** @param all true to look for everything that is awaited, false for what other instances own */
        Uni<Boolean> at(boolean all);
    }

    private static final int SELDOM = 25;

    private final Vertx vertx;
    private final long millis;
    private final BooleanSupplier wanted;
    private final Look look;
    private final AtomicBoolean often = new AtomicBoolean();
    private final AtomicBoolean seldom = new AtomicBoolean();

    /** @param wanted tells whether anybody waits */
    OutcomePoller(Vertx vertx, Duration often, BooleanSupplier wanted, Look look) {
        this.vertx = vertx;
        this.millis = Math.max(1, often.toMillis());
        this.wanted = wanted;
        this.look = look;
    }

    /** Looks soon, since another instance is responsible. */
    void often() {
        schedule(often, millis, false);
    }

    /** Looks after a while, since this instance is most likely responsible. */
    void seldom() {
        schedule(seldom, millis * SELDOM, true);
    }

    private void schedule(AtomicBoolean scheduled, long after, boolean all) {
        if (scheduled.compareAndSet(false, true)) {
            vertx.setTimer(after, timer -> {
                if (!wanted.getAsBoolean()) {
                    done(scheduled);
                    return;
                }
                Uni.createFrom().deferred(() -> look.at(all)).subscribe().with(soon -> {
                    done(scheduled);
                    if (soon) {
                        often();
                    }
                }, failure -> done(scheduled));
            });
        }
    }

    private void done(AtomicBoolean scheduled) {
        scheduled.set(false);
        if (wanted.getAsBoolean()) {
            seldom();
        }
    }
}
