package replaydesk.kit.log;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds the current generation from the polls of this instance's partitions, one batch after the other, and starts anew after a fence. */
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
    private final PollQueue queue;
    private volatile Context context;

    LiveProjection(Projector projector, Generations generations, Assignment assignment, KafkaClientService clients,
            Pool pool, ProjectionListeners listeners, Waits waits, LogConfig config, Vertx vertx) {
        this.projector = projector;
        this.generations = generations;
        this.assignment = assignment;
        this.clients = clients;
        this.pool = pool;
        this.listeners = listeners;
        // Half of what keeps polls apart: what kept that distance is not to wait again.
        this.queue = new PollQueue(this::project, MOST_WAITING, config.gather().dividedBy(2), waits::forAnyOf,
                (after, what) -> vertx.setTimer(after.toMillis() + 1, timer -> what.run()), System::nanoTime);
        waits.onBegin(this::hurry);
    }

    /** Begins with what is gathered, on the event loop of the polls. */
    private void hurry() {
        if (queue.gathers()) {
            context.runOnContext(nothing -> queue.next());
        }
    }

    @Incoming(CHANNEL)
    Uni<Void> take(ConsumerRecords<String, byte[]> polled) {
        if (context == null) {
            context = ((ContextInternal) Vertx.currentContext()).unwrap();
        }
        return queue.take(polled);
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
                .invoke(() -> assignment.leavePast(generations.current()))
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
