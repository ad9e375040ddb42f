package replaydesk.kit.log;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Feeds the current generation from the polls of this instance's partitions, one batch after the other. What is polled while a
 * batch is under way becomes the next one, so that batches grow with the load.
 */
@Singleton
final class LiveProjection {

    static final String CHANNEL = "case-events";
    /** Once so many records wait, no more are taken in, and the consumer pauses. */
    private static final int MOST_WAITING = 1_000;
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofSeconds(5);

    private final Projector projector;
    private final Generations generations;
    private final Assignment assignment;
    private final KafkaClientService clients;
    private final Pool pool;
    private final ProjectionListeners listeners;
    private final Vertx vertx;
    private final long gatherNanos;
    private final long deferMillis;
    private List<ConsumerRecord<String, byte[]>> waiting = new ArrayList<>();
    private UniEmitter<? super Void> heldBack;
    private boolean underWay;

    LiveProjection(Projector projector, Generations generations, Assignment assignment, KafkaClientService clients,
            Pool pool, ProjectionListeners listeners, Vertx vertx, LogConfig config) {
        this.vertx = vertx;
        this.projector = projector;
        this.generations = generations;
        this.assignment = assignment;
        this.clients = clients;
        this.pool = pool;
        this.listeners = listeners;
        this.gatherNanos = config.gather().toNanos();
        this.deferMillis = config.defer().toMillis();
    }

    /** Takes a poll in. Done at once, unless too much waits already. */
    @Incoming(CHANNEL)
    Uni<Void> take(ConsumerRecords<String, byte[]> polled) {
        if (gatherNanos > 0) {
            gather();
        }
        return Uni.createFrom().emitter(emitter -> {
            boolean room;
            synchronized (this) {
                polled.forEach(waiting::add);
                room = waiting.size() < MOST_WAITING;
                if (!room) {
                    heldBack = emitter;
                }
            }
            if (room) {
                emitter.complete(null);
            }
            if (deferMillis > 0) {
                vertx.setTimer(deferMillis, passed -> next());
            } else {
                next();
            }
        });
    }

    /** Lets a moment pass before the next poll, that it may find more: on the thread that polls, and on no other. */
    private void gather() {
        clients.<String, byte[]>getConsumer(CHANNEL)
                .runOnPollingThread((java.util.function.Consumer<Consumer<String, byte[]>>) consumer -> LockSupport.parkNanos(gatherNanos))
                .subscribe().with(passed -> { }, e -> Log.debugf("The consumer has ended: %s", e));
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
        project(batch).subscribe().with(done -> {
            synchronized (this) {
                underWay = false;
            }
            next();
        }, e -> Log.fatalf(e, "The projection has ended"));
    }

    private Uni<Void> project(List<ConsumerRecord<String, byte[]>> batch) {
        return Uni.createFrom().deferred(() -> projector.project(generations.current(), assignment.ownership(), batch))
                .invoke(this::committed)
                .chain(projected -> projected.gap() ? resume("records are missing before those polled") : Uni.createFrom().voidItem())
                .onFailure(Fenced.class).recoverWithUni(fenced -> resume(fenced.getMessage()))
                .onFailure().invoke(e -> Log.errorf(e, "A batch of %d records could not be projected; it is tried again", batch.size()))
                .onFailure().retry().withBackOff(SHORT, LONG).indefinitely();
    }

    private void committed(Projected projected) {
        projected.settle(assignment.ownership());
        if (!projected.isEmpty()) {
            listeners.committed(projected);
        }
    }

    /**
     * After a fence: forgets what was in hand, rereads the positions and seeks. A partition that another instance has
     * taken over is let go; should Kafka still say a while later that it is ours, it is taken over anew.
     */
    private Uni<Void> resume(String why) {
        Log.infof("Fenced: %s", why);
        return generations.active().invoke(active -> active
                .filter(g -> g.number() != generations.current().number()).ifPresent(generations::open))
                .chain(() -> PositionTable.read(pool, generations.current()))
                .chain(positions -> clients.<String, byte[]>getConsumer(CHANNEL)
                        .runOnPollingThread((java.util.function.Consumer<Consumer<String, byte[]>>) consumer -> seek(consumer, positions)));
    }

    private void seek(Consumer<String, byte[]> consumer, Map<Integer, PositionTable.Position> positions) {
        var anothers = consumer.assignment().stream()
                .filter(p -> !assignment.isStill(generations.current(), p.partition(), positions.get(p.partition())))
                .map(TopicPartition::partition).collect(Collectors.toSet());
        assignment.letGo(anothers);
        consumer.assignment().stream().filter(p -> !anothers.contains(p.partition())).forEach(p -> {
            var position = positions.get(p.partition());
            assignment.ownership().taken(Map.of(p.partition(), position));
            consumer.seek(p, position.next());
        });
    }
}
