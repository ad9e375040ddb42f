package replaydesk.intake.number;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;
import replaydesk.kit.await.Positions;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.table.Generations;

/**
 * Gives case numbers from blocks that an instance reserves. A number is short, has a check digit and is never given
 * twice; gaps are fine. A block begins above every number in the log, so that a restored database does not give a
 * number again.
 */
@Singleton
public class CaseNumbers {

    private static final int BLOCK = 1_000;
    /** A longer number is another system's: blocks above it would give numbers that nobody can say. */
    private static final int LONGEST = 12;
    private static final String HIGHEST = """
            select max(number::bigint) as highest from @case_fold where number ~ '^[0-9]{2,%d}$'
            """.formatted(LONGEST);

    /** The numbers left of the reserved block, from {@code next} up to but without {@code end}. */
    private record Range(long next, long end) {
    }

    private final Vertx vertx;
    private final Mutiny.SessionFactory sessions;
    private final Pool pool;
    private final Generations generations;
    private final Positions positions;
    private final Duration patience;
    private final AtomicReference<Range> range = new AtomicReference<>(new Range(0, 0));
    private Uni<Void> reserving;
    private volatile boolean aboveLog;

    CaseNumbers(Vertx vertx, Mutiny.SessionFactory sessions, Pool pool, Generations generations,
            Positions positions, LogConfig config) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.pool = pool;
        this.generations = generations;
        this.positions = positions;
        this.patience = config.awaitOutcome();
    }

    /**
     * The next number; fails with {@link NotReady} where none is reserved within the time a command waits for the log.
     */
    public Uni<String> next() {
        var number = take();
        return number != null ? Uni.createFrom().item(number) : reserved().ifNoItem().after(patience)
                .failWith(() -> new NotReady("No case number could be reserved in time; ask again in a moment"));
    }

    private Uni<String> reserved() {
        return reserve().chain(() -> {
            var number = take();
            return number != null ? Uni.createFrom().item(number) : reserved();
        });
    }

    /** A number of the block in hand; null when it is used up. */
    private String take() {
        var before = range.getAndUpdate(r -> r.next() < r.end() ? new Range(r.next() + 1, r.end()) : r);
        return before.next() < before.end() ? CheckDigit.append(before.next()) : null;
    }

    private synchronized Uni<Void> reserve() {
        if (range.get().next() < range.get().end()) {
            return Uni.createFrom().voidItem();
        }
        if (reserving == null) {
            reserving = highest().chain(highest -> Uni.createFrom().deferred(() -> takeBlock(highest))
                    .runSubscriptionOn(this::onEventLoop))
                    .invoke(first -> {
                        aboveLog = true;
                        range.set(new Range(first, first + BLOCK));
                    }).replaceWithVoid()
                    .onTermination().invoke(this::done).memoize().indefinitely();
        }
        return reserving;
    }

    private synchronized void done() {
        reserving = null;
    }

    /**
     * Returns the highest number that the log held at the start, without its check digit. It is read only for the first
     * block of a process; afterwards it is 0. Numbers that imported cases have from other systems are left out if they
     * are too long or are no numbers.
     */
    private Uni<Long> highest() {
        if (aboveLog) {
            return Uni.createFrom().item(0L);
        }
        return positions.caughtUp(patience).chain(() -> pool.query(generations.current().sql(HIGHEST)).execute())
                .map(rows -> rows.iterator().next().getLong("highest"))
                .map(highest -> highest == null ? 0L : highest / 10);
    }

    private Uni<Long> takeBlock(long highest) {
        return sessions.withTransaction((session, transaction) -> session
                .createNativeQuery("set local synchronous_commit = on").executeUpdate()
                .chain(() -> session.find(NumberBlock.class, "case", LockModeType.PESSIMISTIC_WRITE)).map(block -> {
                    long first = Math.max(block.next, highest + 1);
                    block.next = first + BLOCK;
                    return first;
                }));
    }

    /**
     * Runs a task on an event loop, where a session belongs: the lines of a batch are registered on a worker's thread.
     */
    private void onEventLoop(Runnable task) {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(begun -> task.run());
    }
}
