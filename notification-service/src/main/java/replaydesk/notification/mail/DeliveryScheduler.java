package replaydesk.notification.mail;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import replaydesk.kit.fault.NotReady;
import replaydesk.notification.attempt.Attempts;
import replaydesk.notification.delivery.DeliveryConfig;

/**
 * Runs rounds of delivery while the service runs: one at every poll interval, and the next one at once if more may be
 * due than one round takes. Mails gather in between; a round costs much the same for one as for many. A slow round does
 * not keep the next one from starting, up to a few at the same time.
 */
@Singleton
public class DeliveryScheduler {

    private static final int PAUSED_POLLS = 4;

    private final Vertx vertx;
    private final DeliveryRound round;
    private final Attempts attempts;
    private final DeliveryConfig config;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean paused;
    private volatile boolean stopped;

    DeliveryScheduler(Vertx vertx, DeliveryRound round, Attempts attempts, DeliveryConfig config) {
        this.vertx = vertx;
        this.round = round;
        this.attempts = attempts;
        this.config = config;
    }

    void onStart(@Observes StartupEvent starting) {
        vertx.setPeriodic(config.poll().toMillis(), timer -> next());
        vertx.setPeriodic(config.review().toMillis(), timer -> review());
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    private void next() {
        if (stopped || paused) {
            return;
        }
        if (underWay.incrementAndGet() > config.rounds()) {
            underWay.decrementAndGet();
            return;
        }
        var context = ownContext();
        context.runOnContext(begun -> Uni.createFrom()
                .deferred(() -> round.work(task -> context.runOnContext(resumed -> task.run())))
                .onTermination().invoke(underWay::decrementAndGet).subscribe().with(this::goOn, this::pause));
    }

    private void review() {
        if (!stopped) {
            ownContext().runOnContext(begun -> attempts.releaseForgotten().subscribe().with(done -> {}, this::pause));
        }
    }

    private Context ownContext() {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }

    private void goOn(boolean more) {
        if (more) {
            next();
        }
    }

    private void pause(Throwable failure) {
        if (!(failure instanceof NotReady)) { // the projection is not open yet
            Log.warnf("Mails could not be delivered, they will be: %s", failure);
        }
        paused = true;
        vertx.setTimer(config.poll().toMillis() * PAUSED_POLLS, timer -> paused = false);
    }
}
