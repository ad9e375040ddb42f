package replaydesk.kit.await;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.RecordMetadata;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.projection.BatchResult;
import replaydesk.kit.projection.ProjectionListener;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.Outcome;
import replaydesk.kit.table.OutcomeTable;

/**
 * Callers that wait for the outcome of an event. The instance that folds the event completes its own waiters. Outcomes
 * folded by other instances are looked up: all waiting ids in one query every few milliseconds.
 */
@Singleton
public final class OutcomeWaiters implements ProjectionListener {

    /** Callers that wait for one event, with its partition once the log has confirmed it. */
    private static final class Waiting {
        private static final int NOT_SAID = -1;
        final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        int callers;
        volatile int partition = NOT_SAID;
    }

    private final Map<UUID, Waiting> waiting = new ConcurrentHashMap<>();
    private final OutcomePoller poller;
    private final Pool pool;
    private final Generations generations;
    private final PartitionAssignment assignment;

    OutcomeWaiters(Vertx vertx, @HostPool Pool pool, Generations generations, PartitionAssignment assignment,
            LogConfig config) {
        this.pool = pool;
        this.generations = generations;
        this.assignment = assignment;
        this.poller = new OutcomePoller(vertx, config.outcomePoll(), () -> !waiting.isEmpty(), this::lookUp);
    }

    /**
     * Returns the outcome of the event once it is folded. Call before the event is appended, and call {@link #leave}
     * when it took too long.
     */
    public CompletionStage<Outcome> await(UUID eventId) {
        poller.seldom();
        return waiting.compute(eventId, (id, known) -> {
            var entry = known == null ? new Waiting() : known;
            entry.callers++;
            return entry;
        }).outcome;
    }

    /** Ends one caller's wait for the event. */
    public void leave(UUID eventId) {
        waiting.computeIfPresent(eventId, (id, entry) -> --entry.callers == 0 ? null : entry);
    }

    /** Notes that the log holds the event at this place: another instance may be the one that folds it. */
    public void appended(UUID eventId, RecordMetadata place) {
        var entry = waiting.get(eventId);
        if (entry != null) {
            entry.partition = place.partition();
            if (isAnothers(entry)) {
                poller.often();
            }
        }
    }

    private boolean isAnothers(Waiting entry) {
        return entry.partition != Waiting.NOT_SAID && !assignment.owned().owns(entry.partition);
    }

    @Override
    public void folded(BatchResult result) {
        result.outcomes().forEach(this::complete);
    }

    private void complete(Outcome outcome) {
        var entry = waiting.remove(outcome.eventId());
        if (entry != null) {
            entry.outcome.complete(outcome);
        }
    }

    /** Looks up waiting ids: those of other instances, or all, in case a partition has changed hands. */
    private Uni<Boolean> lookUp(boolean all) {
        var ids = waiting.entrySet().stream().filter(entry -> all || isAnothers(entry.getValue()))
                .map(Map.Entry::getKey).toList();
        if (ids.isEmpty() || !generations.isOpen()) {
            return Uni.createFrom().item(false);
        }
        return OutcomeTable.byEvent(pool, generations.current(), ids)
                .invoke(found -> found.values().forEach(this::complete))
                .map(found -> waiting.values().stream().anyMatch(this::isAnothers));
    }
}
