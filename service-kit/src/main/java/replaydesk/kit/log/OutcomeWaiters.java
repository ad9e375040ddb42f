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
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Who waits for the outcome of an event. The instance that projects it completes its own waiters after the commit; only
 * what other instances project is looked up, all waiting ids in one query every few milliseconds.
 */
@Singleton
final class OutcomeWaiters {

    /** Who waits for one event, and where the log holds it; no partition until the log has said so. */
    private static final class Waiting {
        private static final int NOT_SAID = -1;
        final List<UniEmitter<? super Outcome>> emitters = new CopyOnWriteArrayList<>();
        volatile int partition = NOT_SAID;
        volatile Waits.Wait wait;

        void end() {
            if (wait != null) {
                wait.close();
            }
        }
    }

    private final Map<UUID, Waiting> waiting = new ConcurrentHashMap<>();
    private final Polling polling;
    private final Pool pool;
    private final Generations generations;
    private final Assignment assignment;
    private final Waits waits;

    OutcomeWaiters(Vertx vertx, Pool pool, Generations generations, Assignment assignment, Waits waits, LogConfig config) {
        this.waits = waits;
        this.pool = pool;
        this.generations = generations;
        this.assignment = assignment;
        this.polling = new Polling(vertx, config.outcomePoll(), () -> !waiting.isEmpty(), this::lookUp);
    }

    /** The outcome of the event once it is projected; begin to wait before it is appended. Cancelling ends the wait. */
    Uni<Outcome> await(UUID eventId) {
        return Uni.createFrom().emitter(emitter -> {
            waiting.compute(eventId, (id, known) -> {
                var entry = known == null ? new Waiting() : known;
                entry.emitters.add(emitter);
                return entry;
            });
            emitter.onTermination(() -> forget(eventId, emitter));
            polling.seldom();
        });
    }

    /**
     * The log holds the event there: another instance may be the one that projects it.
     *
     * @param inHaste whether the log is to be read quickly for it
     */
    void appended(UUID eventId, RecordMetadata place, boolean inHaste) {
        // In one step with looking it up: who has the outcome already begins no wait that nobody would end.
        var entry = waiting.computeIfPresent(eventId, (id, found) -> {
            found.partition = place.partition();
            if (inHaste && found.wait == null && !isAnothers(found)) {
                found.wait = waits.forPosition(place.partition(), place.offset());
            }
            return found;
        });
        if (entry != null && isAnothers(entry)) {
            polling.often();
        }
    }

    private boolean isAnothers(Waiting entry) {
        return entry.partition != Waiting.NOT_SAID && !assignment.ownership().owns(entry.partition);
    }

    private void forget(UUID eventId, UniEmitter<? super Outcome> emitter) {
        waiting.computeIfPresent(eventId, (id, entry) -> {
            entry.emitters.remove(emitter);
            if (entry.emitters.isEmpty()) {
                entry.end();
                return null;
            }
            return entry;
        });
    }

    void complete(Outcome outcome) {
        var entry = waiting.remove(outcome.eventId());
        if (entry != null) {
            entry.end();
            entry.emitters.forEach(emitter -> emitter.complete(outcome));
        }
    }

    /** Looks the waiting ids up: those of other instances, and now and then all, should a partition have changed hands. */
    private Uni<Boolean> lookUp(boolean all) {
        var ids = waiting.entrySet().stream().filter(entry -> all || isAnothers(entry.getValue())).map(Map.Entry::getKey).toList();
        if (ids.isEmpty() || !generations.isOpen()) {
            return Uni.createFrom().item(false);
        }
        return OutcomeTable.byEvent(pool, generations.current(), ids)
                .invoke(found -> found.values().forEach(this::complete))
                .map(found -> waiting.values().stream().anyMatch(this::isAnothers));
    }
}
