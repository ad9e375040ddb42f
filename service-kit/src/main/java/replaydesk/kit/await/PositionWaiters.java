package replaydesk.kit.await;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import replaydesk.kit.aggregatelog.AggregateLogs;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.fault.UnreadableHeader;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.projection.BatchResult;
import replaydesk.kit.projection.LiveProjection;
import replaydesk.kit.projection.ProjectionListener;
import replaydesk.kit.referencelog.ReferenceConfig;
import replaydesk.kit.referencelog.ReferenceReader;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.PositionTable;

/** Callers that wait until the fold has passed a position that they have seen elsewhere. */
@Singleton
public final class PositionWaiters implements Positions, ProjectionListener {

    /** Longer than it takes, as a rule, until what the log has is folded. */
    private static final Duration LOOK_AFTER = Duration.ofMillis(50);

    private record Waiting(LogPosition position, UniEmitter<? super Boolean> emitter) {
    }

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final OutcomePoller poller;
    private final Pool pool;
    private final Generations generations;
    private final PartitionAssignment assignment;
    private final LiveProjection projection;
    private final FirstCatchUp catchUp;
    private final LogEnds ends;
    private final LogConfig config;
    private final ReferenceReader reference;
    private final String referenceTopic;
    private final AggregateLogs aggregates;

    PositionWaiters(Vertx vertx, @HostPool Pool pool, Generations generations, PartitionAssignment assignment,
            LiveProjection projection, FirstCatchUp catchUp, LogEnds ends, LogConfig config,
            ReferenceReader reference, ReferenceConfig referenceConfig, AggregateLogs aggregates) {
        this.pool = pool;
        this.generations = generations;
        this.assignment = assignment;
        this.projection = projection;
        this.catchUp = catchUp;
        this.ends = ends;
        this.config = config;
        this.reference = reference;
        this.referenceTopic = referenceConfig.topic();
        this.aggregates = aggregates;
        this.poller = new OutcomePoller(vertx, config.outcomePoll(), () -> !waiting.isEmpty(), all -> lookUp());
    }

    @Override
    public Uni<Boolean> reached(LogPosition position, Duration atMost) {
        if (position.topic().equals(referenceTopic)) {
            return reference.reached(position.offset(), atMost);
        }
        var aggregate = aggregates.inTopic(position.topic());
        if (aggregate.isPresent()) {
            return aggregate.get().reached(position.offset(), atMost);
        }
        if (!position.topic().equals(config.topic()) || passed(position)) {
            return Uni.createFrom().item(true);
        }
        return Uni.join().first(folded(position), neverHeld(position)).toTerminate()
                .ifNoItem().after(atMost).recoverWithItem(false);
    }

    private Uni<Boolean> folded(LogPosition position) {
        return Uni.createFrom().emitter(emitter -> {
            var entry = new Waiting(position, emitter);
            waiting.add(entry);
            emitter.onTermination(() -> waiting.remove(entry));
            if (passed(position)) {
                emitter.complete(true);
            } else if (isAnothers(entry)) {
                poller.often();
            } else {
                poller.seldom();
            }
        });
    }

    /** Fails once a look at the log's end shows that there is no such record; else it never ends. */
    private Uni<Boolean> neverHeld(LogPosition position) {
        return Uni.createFrom().voidItem().onItem().delayIt().by(LOOK_AFTER).chain(() -> ends.look())
                .onFailure().recoverWithUni(() -> Uni.createFrom().nothing())
                .chain(now -> position.offset() < now.getOrDefault(position.partition(), 0L)
                        ? Uni.createFrom().nothing() : Uni.createFrom().failure(new UnreadableHeader(LogPosition.HEADER,
                                "Expected positions that the log has; it ends before " + position)));
    }

    @Override
    public Uni<Void> readable(Duration atMost) {
        return projection.committed()
                // dropped meanwhile: the answers are in the log, and readable once they are folded again
                .onFailure(NotReady.class).recoverWithUni(() -> catchUp.awaited(atMost))
                .ifNoItem().after(atMost).failWith(() -> new NotReady(
                        "The database does not have yet what was answered last; ask again in a moment"));
    }

    @Override
    public Uni<Void> caughtUp(Duration atMost) {
        return catchUp.awaited(atMost);
    }

    @Override
    public boolean isCaughtUp() {
        return catchUp.isDone();
    }

    @Override
    public boolean hasCaughtUp() {
        return catchUp.wasDone() || catchUp.isDone();
    }

    private boolean passed(LogPosition position) {
        var mine = assignment.owned().folded(position.partition());
        return mine != null && mine.next() > position.offset();
    }

    private boolean isAnothers(Waiting entry) {
        return !assignment.owned().owns(entry.position().partition());
    }

    @Override
    public void folded(BatchResult result) {
        if (!waiting.isEmpty()) {
            var next = result.moves().stream()
                    .collect(Collectors.toMap(PositionTable.Move::partition, PositionTable.Move::to));
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
        return PositionTable.read(pool, generations.current())
                .invoke(positions -> release(partition -> next(positions, partition)))
                .map(positions -> waiting.stream().anyMatch(this::isAnothers));
    }

    private static Long next(Map<Integer, PositionTable.Position> positions, int partition) {
        var position = positions.get(partition);
        return position == null ? null : position.next();
    }
}
