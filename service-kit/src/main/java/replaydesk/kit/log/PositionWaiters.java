package replaydesk.kit.log;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import replaydesk.kit.http.LogPosition;
import replaydesk.kit.http.Positions;

/** Who waits until the projection has passed a position that the client has seen elsewhere. */
@Singleton
final class PositionWaiters implements Positions {

    private record Waiting(LogPosition position, UniEmitter<? super Boolean> emitter) {
    }

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Polling polling;
    private final Pool pool;
    private final Generations generations;
    private final Assignment assignment;
    private final Waits waits;
    private final LogConfig config;

    PositionWaiters(Vertx vertx, Pool pool, Generations generations, Assignment assignment, Waits waits, LogConfig config) {
        this.waits = waits;
        this.pool = pool;
        this.generations = generations;
        this.assignment = assignment;
        this.config = config;
        this.polling = new Polling(vertx, config.outcomePoll(), () -> !waiting.isEmpty(), all -> lookUp());
    }

    @Override
    public Uni<Boolean> reached(LogPosition position, Duration atMost) {
        if (!position.topic().equals(config.topic()) || passed(position)) {
            return Uni.createFrom().item(true);
        }
        return Uni.createFrom().<Boolean>emitter(emitter -> {
            var entry = new Waiting(position, emitter);
            waiting.add(entry);
            emitter.onTermination(isAnothers(entry) ? lookedUp(entry) : hurried(entry));
            if (passed(position)) {
                emitter.complete(true);
            }
        }).ifNoItem().after(atMost).recoverWithItem(false);
    }

    /** Another instance has to get there; the result ends the wait, as that of {@link #hurried}. */
    private Runnable lookedUp(Waiting entry) {
        polling.often();
        return () -> waiting.remove(entry);
    }

    private Runnable hurried(Waiting entry) {
        polling.seldom();
        var wait = waits.forPosition(entry.position().partition(), entry.position().offset());
        return () -> {
            wait.close();
            waiting.remove(entry);
        };
    }

    private boolean passed(LogPosition position) {
        var mine = assignment.ownership().position(position.partition());
        return mine != null && mine.next() > position.offset();
    }

    private boolean isAnothers(Waiting entry) {
        return !assignment.ownership().owns(entry.position().partition());
    }

    void moved(List<PositionTable.Move> moves) {
        if (!waiting.isEmpty()) {
            var next = moves.stream().collect(Collectors.toMap(PositionTable.Move::partition, PositionTable.Move::to));
            release(next::get);
        }
    }

    private void release(Function<Integer, Long> next) {
        for (var entry : waiting) {
            var reached = next.apply(entry.position().partition());
            if (reached != null && reached > entry.position().offset()) {
                waiting.remove(entry);
                entry.emitter().complete(true);
            }
        }
    }

    private Uni<Boolean> lookUp() {
        if (!generations.isOpen()) {
            return Uni.createFrom().item(false);
        }
        return PositionTable.read(pool, generations.current()).invoke(positions -> release(partition -> next(positions, partition)))
                .map(positions -> waiting.stream().anyMatch(this::isAnothers));
    }

    private static Long next(Map<Integer, PositionTable.Position> positions, int partition) {
        var position = positions.get(partition);
        return position == null ? null : position.next();
    }
}
