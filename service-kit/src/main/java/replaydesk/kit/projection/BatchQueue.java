package replaydesk.kit.projection;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Makes batches of polls and projects them one at a time. Records polled meanwhile form the next batch, so that batches
 * grow with the load. Holds polls back once too many records or bytes wait.
 */
final class BatchQueue {

    /** Limits of the waiting records, which form the next batch. At either limit, polls are held back. */
    static final int MOST_RECORDS = 1_000;
    static final long MOST_BYTES = 8L << 20;

    private final Function<List<ConsumerRecord<String, byte[]>>, Uni<Void>> project;
    private List<ConsumerRecord<String, byte[]>> waiting = new ArrayList<>();
    private long waitingBytes;
    private UniEmitter<? super Void> heldBack;
    private boolean underWay;

    /** @param project projects a batch; must not fail */
    BatchQueue(Function<List<ConsumerRecord<String, byte[]>>, Uni<Void>> project) {
        this.project = project;
    }

    /** Adds a poll. Completes at once, or when there is room for the next poll. */
    Uni<Void> take(Iterable<ConsumerRecord<String, byte[]>> polled) {
        return Uni.createFrom().emitter(emitter -> {
            boolean room;
            synchronized (this) {
                polled.forEach(record -> {
                    waiting.add(record);
                    waitingBytes += Math.max(0, record.serializedValueSize());
                });
                room = waiting.size() < MOST_RECORDS && waitingBytes < MOST_BYTES;
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

    /** Drops the waiting records: they will be polled again. */
    void clear() {
        UniEmitter<? super Void> released;
        synchronized (this) {
            waiting = new ArrayList<>();
            waitingBytes = 0;
            released = heldBack;
            heldBack = null;
        }
        if (released != null) {
            released.complete(null);
        }
    }

    private void next() {
        List<ConsumerRecord<String, byte[]>> batch;
        UniEmitter<? super Void> released;
        synchronized (this) {
            if (underWay || waiting.isEmpty()) {
                return;
            }
            underWay = true;
            batch = waiting;
            waiting = new ArrayList<>();
            waitingBytes = 0;
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
}
