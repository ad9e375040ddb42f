package replaydesk.kit.await;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.partition.OwnershipListener;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.PositionTable;

/**
 * Waits after a start, and after folded cases had to be dropped, until the projection has read the log as it was then.
 * Outcomes are announced before they are committed: a killed host has left some of them in the log alone, and must not
 * deny them.
 */
@Singleton
public final class FirstCatchUp implements OwnershipListener {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private static final Duration STILL = Duration.ofSeconds(10);

    private final Pool pool;
    private final PartitionAssignment assignment;
    private final TopicAdmin topic;
    private final Generations generations;
    private final Uni<Boolean> look;
    private volatile Map<Integer, Long> ends;
    private final AtomicInteger round = new AtomicInteger();
    private volatile boolean done;
    private volatile boolean wasDone;
    private Map<Integer, Long> last = Map.of();
    private long lastMoved = System.nanoTime();

    FirstCatchUp(@HostPool Pool pool, PartitionAssignment assignment, TopicAdmin topic, Generations generations) {
        this.assignment = assignment;
        this.pool = pool;
        this.topic = topic;
        this.generations = generations;
        // many callers share one look
        this.look = Uni.createFrom().deferred(this::look).memoize().atLeast(LOOK_AGAIN);
    }

    /** Tells whether the catch-up is complete. If not, starts another look. */
    boolean isDone() {
        if (!done) {
            look.subscribe().with(reached -> {},
                    e -> Log.debugf("The first catch-up cannot be seen yet: %s", e.getMessage()));
        }
        return done;
    }

    /** Tells whether a catch-up has been completed since the start. */
    boolean wasDone() {
        return wasDone;
    }

    Uni<Void> awaited(Duration atMost) {
        if (done) {
            return Uni.createFrom().voidItem();
        }
        return look.repeat().withDelay(LOOK_AGAIN).until(reached -> done).collect().last().replaceWithVoid()
                .ifNoItem().after(atMost).failWith(() -> new NotReady(
                        "This host still reads what the log had when it began; ask again in a moment"));
    }

    /** Begins again: outcomes that were announced but not committed are in the log alone once more. */
    @Override
    public void dropped() {
        round.incrementAndGet();
        ends = null;
        done = false;
    }

    private Uni<Boolean> look() {
        var generation = generations.current();
        int begun = round.get();
        var known = ends;
        var sampled = known == null ? topic.ends().invoke(now -> keep(now, begun)) : Uni.createFrom().item(known);
        return sampled.chain(sampledEnds -> PositionTable.read(pool, generation).map(positions -> {
            boolean reached = sampledEnds.entrySet().stream().allMatch(end -> positions.containsKey(end.getKey())
                    && positions.get(end.getKey()).next() >= end.getValue()) || standsStill(positions);
            if (begun == round.get()) {
                done = reached;
                wasDone |= reached;
            }
            return done;
        }));
    }

    private void keep(Map<Integer, Long> sampled, int begun) {
        if (begun == round.get()) {
            ends = sampled;
        }
    }

    /**
     * Tells whether the positions have stopped moving. Offsets at a partition's end may hold no record, such as a
     * transaction marker; then nothing more comes.
     */
    private boolean standsStill(Map<Integer, PositionTable.Position> positions) {
        var now = positions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, position -> position.getValue().next()));
        if (!now.equals(last) || assignment.owned().partitions().isEmpty()) {
            last = now;
            lastMoved = System.nanoTime();
        }
        return System.nanoTime() - lastMoved > STILL.toNanos();
    }
}
