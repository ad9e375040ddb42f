package replaydesk.kit.log;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What an instance does every now and then beside projecting: follows a change of generation, keeps figures, expires outcomes. */
@Singleton
final class Upkeep {

    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration SELDOM = Duration.ofMinutes(10);

    private final Pool pool;
    private final Generations generations;
    private final Assignment assignment;
    private final TopicCheck topic;
    private final KafkaClientService clients;
    private final LogConfig config;
    private final LogMetrics metrics;
    private final Clock clock;
    private Instant lastOften = Instant.EPOCH;
    private Instant lastSeldom = Instant.EPOCH;

    Upkeep(Pool pool, Generations generations, Assignment assignment, TopicCheck topic, KafkaClientService clients,
            LogConfig config, LogMetrics metrics, Clock clock) {
        this.pool = pool;
        this.generations = generations;
        this.assignment = assignment;
        this.topic = topic;
        this.clients = clients;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    Uni<Void> turn() {
        var now = clock.instant();
        var work = Uni.createFrom().voidItem();
        if (!now.isBefore(lastOften.plus(OFTEN))) {
            lastOften = now;
            work = follow().chain(() -> figures(now));
        }
        if (!now.isBefore(lastSeldom.plus(SELDOM))) {
            lastSeldom = now;
            work = work.chain(this::expireOutcomes);
        }
        return work;
    }

    /** Follows a change of generation, and takes over what was let go. */
    Uni<Void> follow() {
        return generations.active().invoke(active -> active
                .filter(found -> found.number() != generations.current().number()).ifPresent(generations::open))
                .invoke(() -> assignment.leavePast(generations.current()))
                .chain(() -> assignment.hasLetGo() ? clients.<String, byte[]>getConsumer(LiveProjection.CHANNEL)
                        .runOnPollingThread(assignment::retake) : Uni.createFrom().voidItem());
    }

    private Uni<Void> figures(Instant now) {
        var generation = generations.current();
        var committed = assignment.ownership().positions();
        return Uni.combine().all().unis(topic.ends(), PositionTable.read(pool, generation),
                OwedTable.summary(pool, generation, now)).with((ends, positions, owed) -> {
                    assignment.leaveLost(generation, committed, positions);
                    long lag = ends.entrySet().stream().mapToLong(end -> {
                        var position = positions.get(end.getKey());
                        return Math.max(0, end.getValue() - (position == null ? 0 : position.next()));
                    }).sum();
                    metrics.seen(lag, owed, now);
                    return null;
                });
    }

    private Uni<Void> expireOutcomes() {
        return PositionTable.read(pool, generations.current()).chain(positions -> {
            var logTime = positions.values().stream().map(PositionTable.Position::logTime).max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
            return OutcomeTable.expire(pool, generations.current(), logTime.minus(config.keepOutcomes())).replaceWithVoid();
        });
    }
}
