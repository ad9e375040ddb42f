package replaydesk.notification.mail;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import replaydesk.kit.fault.NotReady;
import replaydesk.notification.delivery.DeliveryConfig;

/**
 * Runs rounds of delivery while the service runs: the next round starts at once if there was something to deliver, else
 * after the poll interval.
 */
@Singleton
public class Postman {

    private final Vertx vertx;
    private final Round round;
    private final DeliveryConfig config;
    private volatile boolean stopped;

    Postman(Vertx vertx, Round round, DeliveryConfig config) {
        this.vertx = vertx;
        this.round = round;
        this.config = config;
    }

    void onStart(@Observes StartupEvent starting) {
        next(config.poll().toMillis());
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    private void next(long millis) {
        if (!stopped) {
            vertx.setTimer(Math.max(1, millis), timer -> {
                var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
                VertxContextSafetyToggle.setContextSafe(context, true);
                context.runOnContext(begun -> go(context));
            });
        }
    }

    private void go(Context context) {
        if (stopped) {
            return;
        }
        round.work(task -> context.runOnContext(resumed -> task.run())).subscribe().with(
                due -> next(due > 0 ? 1 : config.poll().toMillis()), this::pause);
    }

    private void pause(Throwable failure) {
        if (!(failure instanceof NotReady)) { // the projection is not open yet
            Log.warnf("Mails could not be delivered, they will be: %s", failure);
        }
        next(config.poll().toMillis() * 4);
    }
}
