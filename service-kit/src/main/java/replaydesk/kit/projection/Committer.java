package replaydesk.kit.projection;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.table.Fenced;

/**
 * Commits behind the fold: gathers folded changes and commits them in one transaction at a time. Waits for the commit
 * interval between transactions, unless somebody waits to read. Repeats a transaction unchanged when its failure is
 * temporary.
 */
final class Committer {

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofSeconds(5);

    private record Waiting(long sequence, UniEmitter<? super Void> emitter) {
    }

    private final Function<Uncommitted, Supplier<Uni<Void>>> prepare;
    private final Consumer<Uncommitted> committed;
    private final Consumer<Failure> failed;
    private final Vertx vertx;
    private final long interval;
    private final long mostBytes;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private Uncommitted gathered = new Uncommitted();
    private boolean underWay;
    private boolean scheduled;
    private long lastBegun;
    private int era;
    private volatile long folded;
    private volatile long done;
    private volatile long bytesUnderWay;

    /** Transaction that can never succeed as it is. */
    record Failure(Throwable cause, Uncommitted work) {
    }

    /**
     * @param prepare encodes the work and returns the transaction, which may be run repeatedly
     * @param committed notes what the database has; called before waiting readers are released
     * @param failed called when this instance no longer owns what it folded, or when the data is at fault
     */
    Committer(Function<Uncommitted, Supplier<Uni<Void>>> prepare, Consumer<Uncommitted> committed,
            Consumer<Failure> failed,
            Vertx vertx, Duration interval, long mostBytes) {
        this.prepare = prepare;
        this.committed = committed;
        this.failed = failed;
        this.vertx = vertx;
        this.interval = interval.toNanos();
        this.mostBytes = mostBytes;
        this.lastBegun = System.nanoTime() - this.interval;
    }

    /** Adds the result of a batch. */
    void add(BatchResult result) {
        synchronized (this) {
            gathered.add(result);
            folded++;
        }
        next();
    }

    /** Completes when everything folded so far is committed; at once if it already is. */
    Uni<Void> committed() {
        long sequence = folded;
        if (done >= sequence) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom().<Void>emitter(emitter -> {
            var entry = new Waiting(sequence, emitter);
            waiting.add(entry);
            emitter.onTermination(() -> waiting.remove(entry));
            release();
            next();
        });
    }

    /** Completes when there is room for another batch. */
    Uni<Void> room() {
        long bytes;
        synchronized (this) {
            bytes = gathered.bytes() + bytesUnderWay;
        }
        return bytes < mostBytes ? Uni.createFrom().voidItem()
                : committed().onFailure(NotReady.class).recoverWithNull();
    }

    /**
     * Drops uncommitted changes, which will be folded again, here or elsewhere. Waiting readers fail with
     * {@link NotReady}.
     */
    void drop() {
        List<Waiting> readers = new ArrayList<>();
        waiting.removeIf(readers::add);
        readers.forEach(reader -> reader.emitter().fail(
                new NotReady("What was answered last is read from the log again; ask again in a moment")));
        synchronized (this) {
            era++;
            gathered = new Uncommitted();
            underWay = false;
            bytesUnderWay = 0;
            done = folded;
        }
        release();
    }

    private void next() {
        Uncommitted work;
        long sequence;
        int begunIn;
        synchronized (this) {
            if (underWay || gathered.isEmpty()) {
                return;
            }
            long left = lastBegun + interval - System.nanoTime();
            if (left > 0 && waiting.isEmpty() && gathered.bytes() < mostBytes / 4) {
                schedule(left);
                return;
            }
            underWay = true;
            lastBegun = System.nanoTime();
            work = gathered;
            bytesUnderWay = work.bytes();
            gathered = new Uncommitted();
            sequence = folded;
            begunIn = era;
        }
        commit(work, sequence, begunIn);
    }

    private void schedule(long nanos) {
        if (!scheduled) {
            scheduled = true;
            vertx.setTimer(Math.max(1, Duration.ofNanos(nanos).toMillis()), timer -> {
                synchronized (this) {
                    scheduled = false;
                }
                next();
            });
        }
    }

    private void commit(Uncommitted work, long sequence, int begunIn) {
        Uni.createFrom().deferred(() -> {
            var transaction = prepare.apply(work);
            return Uni.createFrom().deferred(transaction::get)
                    .onFailure(e -> passes(e) && stands(begunIn))
                    .invoke(e -> Log.errorf(e, "A transaction failed; it is tried again"))
                    .onFailure(e -> passes(e) && stands(begunIn)).retry().withBackOff(SHORT, LONG).indefinitely();
        }).subscribe().with(nothing -> ended(work, sequence, begunIn), e -> {
            if (stands(begunIn)) {
                failed.accept(new Failure(e, work));
            }
        });
    }

    private void ended(Uncommitted work, long sequence, int begunIn) {
        synchronized (this) {
            if (era != begunIn) {
                return;
            }
            committed.accept(work);
            underWay = false;
            bytesUnderWay = 0;
            done = sequence;
        }
        release();
        next();
    }

    private boolean stands(int begunIn) {
        synchronized (this) {
            return era == begunIn;
        }
    }

    private static boolean passes(Throwable failure) {
        return !(failure instanceof Fenced) && !Transaction.isOfTheData(failure);
    }

    private void release() {
        List<UniEmitter<? super Void>> released = new ArrayList<>();
        waiting.removeIf(entry -> {
            boolean reached = entry.sequence() <= done;
            if (reached) {
                released.add(entry.emitter());
            }
            return reached;
        });
        released.forEach(emitter -> emitter.complete(null));
    }
}
