package replaydesk.kit.log;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Who waits for the outcome of an event. The instance that projects it completes its own waiters after the commit; what
 * other instances project is looked up, all waiting ids in one query every few milliseconds.
 */
@Singleton
final class OutcomeWaiters {

    private record Waiting(List<UniEmitter<? super Outcome>> emitters) {
    }

    private final Map<UUID, Waiting> waiting = new ConcurrentHashMap<>();
    private final AtomicBoolean polling = new AtomicBoolean();
    private final Vertx vertx;
    private final Pool pool;
    private final Generations generations;
    private final LogConfig config;

    OutcomeWaiters(Vertx vertx, Pool pool, Generations generations, LogConfig config) {
        this.vertx = vertx;
        this.pool = pool;
        this.generations = generations;
        this.config = config;
    }

    /** The outcome of the event once it is projected; begin to wait before it is appended. Cancelling ends the wait. */
    Uni<Outcome> await(UUID eventId) {
        return Uni.createFrom().emitter(emitter -> {
            waiting.compute(eventId, (id, known) -> {
                var entry = known == null ? new Waiting(new CopyOnWriteArrayList<>()) : known;
                entry.emitters().add(emitter);
                return entry;
            });
            emitter.onTermination(() -> forget(eventId, emitter));
            schedule();
        });
    }

    private void forget(UUID eventId, UniEmitter<? super Outcome> emitter) {
        waiting.computeIfPresent(eventId, (id, entry) -> {
            entry.emitters().remove(emitter);
            return entry.emitters().isEmpty() ? null : entry;
        });
    }

    void complete(Outcome outcome) {
        var entry = waiting.remove(outcome.eventId());
        if (entry != null) {
            entry.emitters().forEach(emitter -> emitter.complete(outcome));
        }
    }

    private void schedule() {
        if (polling.compareAndSet(false, true)) {
            vertx.setTimer(Math.max(1, config.outcomePoll().toMillis()), timer -> poll());
        }
    }

    private void poll() {
        var ids = List.copyOf(waiting.keySet());
        if (ids.isEmpty() || !generations.isOpen()) {
            again();
            return;
        }
        OutcomeTable.byEvent(pool, generations.current(), ids).subscribe().with(found -> {
            found.values().forEach(this::complete);
            again();
        }, failure -> again());
    }

    private void again() {
        polling.set(false);
        if (!waiting.isEmpty()) {
            schedule();
        }
    }

    int size() {
        return waiting.size();
    }
}
