package replaydesk.kit.await;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Looks for what another instance does, for as long as somebody waits: often while it is known that another has to do it,
 * else seldom, as work may have changed hands meanwhile.
 */
final class OutcomePoller {

    /** One look; answers whether another one is wanted soon. */
    @FunctionalInterface
    interface Look {
        /** @param all whether to look for everything that is waited for, and not just for what is another's */
        Uni<Boolean> at(boolean all);
    }

    private static final int SELDOM = 25;

    private final Vertx vertx;
    private final long millis;
    private final BooleanSupplier wanted;
    private final Look look;
    private final AtomicBoolean often = new AtomicBoolean();
    private final AtomicBoolean seldom = new AtomicBoolean();

    /** @param wanted whether anybody waits */
    OutcomePoller(Vertx vertx, Duration often, BooleanSupplier wanted, Look look) {
        this.vertx = vertx;
        this.millis = Math.max(1, often.toMillis());
        this.wanted = wanted;
        this.look = look;
    }

    /** Another instance is waited for. */
    void often() {
        schedule(often, millis, false);
    }

    /** Somebody waits, most likely for this instance. */
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
