package replaydesk.intake.number;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;
import replaydesk.kit.table.Generations;

/**
 * Numbers for people, given from blocks that an instance reserves: short, with a check digit, never given twice; gaps are
 * fine. A block begins above every number that the log has, so that a restored database gives none again.
 */
@Singleton
public class CaseNumbers {

    private static final int BLOCK = 1_000;

    /** What is left of the block in hand. */
    private record Range(long next, long end) {
    }

    private final Vertx vertx;
    private final Mutiny.SessionFactory sessions;
    private final Pool pool;
    private final Generations generations;
    private final AtomicReference<Range> range = new AtomicReference<>(new Range(0, 0));
    private Uni<Void> reserving;
    private volatile boolean aboveLog;

    CaseNumbers(Vertx vertx, Mutiny.SessionFactory sessions, Pool pool, Generations generations) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.pool = pool;
        this.generations = generations;
    }

    /** The next number. */
    public Uni<String> next() {
        var before = range.getAndUpdate(r -> r.next() < r.end() ? new Range(r.next() + 1, r.end()) : r);
        return before.next() < before.end() ? Uni.createFrom().item(CheckDigit.append(before.next()))
                : reserve().chain(this::next);
    }

    private synchronized Uni<Void> reserve() {
        if (range.get().next() < range.get().end()) {
            return Uni.createFrom().voidItem();
        }
        if (reserving == null) {
            reserving = highest().chain(highest -> takeBlock(highest).runSubscriptionOn(this::onEventLoop))
                    .invoke(first -> {
                        aboveLog = true;
                        range.set(new Range(first, first + BLOCK));
                    }).replaceWithVoid()
                    .onTermination().invoke(this::reserved).memoize().indefinitely();
        }
        return reserving;
    }

    private synchronized void reserved() {
        reserving = null;
    }

    /** The highest number in the log, without its check digit; looked up for the first block of a process. */
    private Uni<Long> highest() {
        if (aboveLog) {
            return Uni.createFrom().item(0L);
        }
        return pool.query(generations.current().sql("""
                select number from @case_fold where number is not null order by length(number) desc, number desc limit 1
                """)).execute().map(rows -> rows.size() == 0 ? 0L
                        : Long.parseLong(rows.iterator().next().getString("number")) / 10);
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

    /** Sessions belong to an event loop, but the lines of a batch are registered on a worker's thread. */
    private void onEventLoop(Runnable task) {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(begun -> task.run());
    }
}
