package replaydesk.kit.log;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Makes batches of polls, one under way at a time: what is polled meanwhile becomes the next one, so that batches grow with the
 * load.
 */
final class PollQueue {

    private final Function<List<ConsumerRecord<String, byte[]>>, Uni<Void>> project;
    private final int most;
    private List<ConsumerRecord<String, byte[]>> waiting = new ArrayList<>();
    private UniEmitter<? super Void> heldBack;
    private boolean underWay;

    /**
     * @param project works a batch off; it does not fail
     * @param most    once so many records wait, no further poll is asked for
     */
    PollQueue(Function<List<ConsumerRecord<String, byte[]>>, Uni<Void>> project, int most) {
        this.project = project;
        this.most = most;
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
