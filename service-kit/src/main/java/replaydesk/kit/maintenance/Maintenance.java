package replaydesk.kit.maintenance;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import replaydesk.kit.kafka.ConsumerGroup;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.table.DueTable;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.OutcomeTable;
import replaydesk.kit.table.PositionTable;

/**
 * Does what an instance has to do now and then beside projecting: follows a change of generation, acquires again what
 * was released, keeps figures, expires outcomes, drops past generations. It is paced by elapsed time, whatever the
 * clock says.
 */
@Singleton
public final class Maintenance {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration SELDOM = Duration.ofMinutes(10);

    private final Vertx vertx;
    private final Pool pool;
    private final Generations generations;
    private final PartitionAssignment assignment;
    private final TopicAdmin topic;
    private final KafkaClientService clients;
    private final LogConfig config;
    private final LogMetrics metrics;
    private final Clock clock;
    private final PastGenerations past;
    /** Begins in the past, so that the first turn is one of the seldom ones. */
    private long lastSeldom = System.nanoTime() - SELDOM.toNanos();
    private volatile boolean stopped;

    Maintenance(Vertx vertx, @HostPool Pool pool, Generations generations, PartitionAssignment assignment,
            TopicAdmin topic, KafkaClientService clients, LogConfig config, LogMetrics metrics,
            Clock clock, PastGenerations past) {
        this.vertx = vertx;
        this.pool = pool;
        this.generations = generations;
        this.assignment = assignment;
        this.topic = topic;
        this.clients = clients;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
        this.past = past;
    }

    public void start() {
        turnAfter(FIRST);
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    private void turnAfter(Duration pause) {
        if (!stopped) {
            vertx.setTimer(pause.toMillis(), timer -> turn()
                    .onFailure().invoke(e -> Log.warnf("Maintenance failed: %s", e.toString()))
                    .onFailure().recoverWithNull()
                    .subscribe().with(done -> turnAfter(metrics.lag() < 0 ? FIRST : OFTEN)));
        }
    }

    private Uni<Void> turn() {
        if (stopped) {
            return Uni.createFrom().voidItem();
        }
        var work = follow().chain(() -> figures(clock.instant()));
        if (System.nanoTime() - lastSeldom > SELDOM.toNanos()) {
            lastSeldom = System.nanoTime();
            work = work.chain(this::expireOutcomes).chain(past::drop);
        }
        return work;
    }

    /** Follows a change of generation and reacquires released partitions. */
    public Uni<Void> follow() {
        return generations.active().invoke(active -> active
                .filter(found -> found.number() != generations.current().number()).ifPresent(generations::open))
                .invoke(() -> assignment.releaseStale(generations.current()))
                .chain(() -> assignment.hasReleased() ? clients.<String, byte[]>getConsumer(ConsumerGroup.CHANNEL)
                        .runOnPollingThread(assignment::reacquire) : Uni.createFrom().voidItem());
    }

    private Uni<Void> figures(Instant now) {
        var generation = generations.current();
        var committed = assignment.owned().committed();
        return Uni.combine().all().unis(topic.ends(), PositionTable.read(pool, generation),
                DueTable.summary(pool, generation, now)).with((ends, positions, obligations) -> {
                    assignment.releaseRolledBack(generation, committed, positions);
                    long lag = ends.entrySet().stream().mapToLong(end -> {
                        var position = positions.get(end.getKey());
                        return Math.max(0, end.getValue() - (position == null ? 0 : position.next()));
                    }).sum();
                    metrics.seen(lag, obligations, now);
                    return null;
                });
    }

    /**
     * Expires outcomes by the log's time of each partition, since the time of one partition says nothing about another.
     */
    private Uni<Void> expireOutcomes() {
        return PositionTable.read(pool, generations.current()).chain(positions -> {
            var done = Uni.createFrom().voidItem();
            for (var position : positions.entrySet()) {
                done = done.chain(() -> OutcomeTable.expire(pool, generations.current(), position.getKey(),
                        position.getValue().logTime().minus(config.keepOutcomes())));
            }
            return done;
        });
    }
}
