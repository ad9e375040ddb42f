package replaydesk.kit.log;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Makes batches of polls, one under way at a time: what is polled meanwhile becomes the next one, so that batches grow with the
 * load. While polls come quickly for the sake of what somebody waits for, the records before it are gathered for the same batch.
 */
final class PollQueue {

    /** So many records are worth a batch of their own. */
    static final int ENOUGH = 200;

    /** Does something later. */
    @FunctionalInterface
    interface Later {
        void run(Duration after, Runnable what);
    }

    private final Function<List<ConsumerRecord<String, byte[]>>, Uni<Void>> project;
    private final int most;
    private final long apart;
    private final Predicate<Collection<ConsumerRecord<String, byte[]>>> awaited;
    private final Later later;
    private final LongSupplier nanos;
    private List<ConsumerRecord<String, byte[]>> waiting = new ArrayList<>();
    private UniEmitter<? super Void> heldBack;
    private boolean underWay;
    private boolean scheduled;
    private long last;

    /**
     * @param project works a batch off; it does not fail
     * @param most    once so many records wait, no further poll is asked for
     * @param apart   from one batch to the next, while nobody waits for what they bring
     * @param awaited whether somebody waits for one of these
     * @param nanos   a clock, as {@link System#nanoTime}
     */
    PollQueue(Function<List<ConsumerRecord<String, byte[]>>, Uni<Void>> project, int most, Duration apart,
            Predicate<Collection<ConsumerRecord<String, byte[]>>> awaited, Later later, LongSupplier nanos) {
        this.project = project;
        this.most = most;
        this.apart = apart.toNanos();
        this.awaited = awaited;
        this.later = later;
        this.nanos = nanos;
        this.last = nanos.getAsLong() - this.apart;
    }

    /** Takes a poll in. Done at once, or when there is room for the next one. */
    Uni<Void> take(Iterable<ConsumerRecord<String, byte[]>> polled) {
        return Uni.createFrom().emitter(emitter -> {
            boolean room;
            synchronized (this) {
                polled.forEach(waiting::add);
                room = waiting.size() < most;
                if (!room) {
                    heldBack = emitter;
                }
            }
            if (room) {
                emitter.complete(null);
            }
            next();
        });
    }

    /** Whether records are gathered that no batch has begun with. */
    synchronized boolean gathers() {
        return !waiting.isEmpty() && !underWay;
    }

    /** Begins the next batch if it is time to, or if somebody waits for what it brings. */
    void next() {
        List<ConsumerRecord<String, byte[]>> batch;
        UniEmitter<? super Void> released;
        synchronized (this) {
            if (underWay || waiting.isEmpty() || !isTime()) {
                return;
            }
            underWay = true;
            last = nanos.getAsLong();
            batch = waiting;
            waiting = new ArrayList<>();
            released = heldBack;
            heldBack = null;
        }
        if (released != null) {
            released.complete(null);
        }
        project.apply(batch).subscribe().with(done -> {
            synchronized (this) {
                underWay = false;
            }
            next();
        }, e -> Log.fatalf(e, "The projection has ended"));
    }

    private boolean isTime() {
        long left = last + apart - nanos.getAsLong();
        if (left <= 0 || waiting.size() >= ENOUGH || awaited.test(waiting)) {
            return true;
        }
        if (!scheduled) {
            scheduled = true;
            later.run(Duration.ofNanos(left), this::elapsed);
        }
        return false;
    }

    private void elapsed() {
        synchronized (this) {
            scheduled = false;
        }
        next();
    }
}
