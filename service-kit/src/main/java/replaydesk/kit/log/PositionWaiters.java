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
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final AtomicBoolean polling = new AtomicBoolean();
    private final Vertx vertx;
    private final Pool pool;
    private final Generations generations;
    private final Assignment assignment;
    private final LogConfig config;

    PositionWaiters(Vertx vertx, Pool pool, Generations generations, Assignment assignment, LogConfig config) {
        this.vertx = vertx;
        this.pool = pool;
        this.generations = generations;
        this.assignment = assignment;
        this.config = config;
    }

    @Override
    public Uni<Boolean> reached(LogPosition position, Duration atMost) {
        if (!position.topic().equals(config.topic())) {
            return Uni.createFrom().item(true);
        }
        var mine = assignment.ownership().position(position.partition());
        if (mine != null && mine.next() > position.offset()) {
            return Uni.createFrom().item(true);
        }
        return Uni.createFrom().<Boolean>emitter(emitter -> {
            var entry = new Waiting(position, emitter);
            waiting.add(entry);
            emitter.onTermination(() -> waiting.remove(entry));
            schedule();
        }).ifNoItem().after(atMost).recoverWithItem(false);
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

    private void schedule() {
        if (polling.compareAndSet(false, true)) {
            vertx.setTimer(Math.max(1, config.outcomePoll().toMillis()), timer -> poll());
        }
    }

    private void poll() {
        if (waiting.isEmpty() || !generations.isOpen()) {
            again();
            return;
        }
        PositionTable.read(pool, generations.current()).subscribe().with(positions -> {
            release(partition -> next(positions, partition));
            again();
        }, failure -> again());
    }

    private static Long next(Map<Integer, PositionTable.Position> positions, int partition) {
        var position = positions.get(partition);
        return position == null ? null : position.next();
    }

    private void again() {
        polling.set(false);
        if (!waiting.isEmpty()) {
            schedule();
        }
    }
}
