package replaydesk.kit.log;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import replaydesk.kit.stage.Owed;
import replaydesk.kit.stage.Stage;

/**
 * Sends what is due in the partitions of this instance, again with backoff, until the fold no longer owes it. Nothing is
 * sent before the projection has passed an end of the log that was sampled after the time it was due: after an outage
 * nothing fires that the log has settled.
 */
@Singleton
final class ObligationSender {

    private static final int AT_ONCE = 500;

    private final Vertx vertx;
    private final Pool pool;
    private final Stage<Object> stage;
    private final Generations generations;
    private final Assignment assignment;
    private final Projector projector;
    private final TopicCheck topic;
    private final EventRecords records;
    private final EventLog log;
    private final Upkeep upkeep;
    private final LogConfig config;
    private final LogMetrics metrics;
    private final Clock clock;
    private final Horizon horizon = new Horizon();
    private volatile boolean stopped;

    @SuppressWarnings("unchecked")
    ObligationSender(Vertx vertx, Pool pool, Stage<?> stage, Generations generations, Assignment assignment,
            Projector projector, TopicCheck topic, EventRecords records, EventLog log, Upkeep upkeep, LogConfig config,
            LogMetrics metrics, Clock clock) {
        this.vertx = vertx;
        this.pool = pool;
        this.stage = (Stage<Object>) stage;
        this.generations = generations;
        this.assignment = assignment;
        this.projector = projector;
        this.topic = topic;
        this.records = records;
        this.log = log;
        this.upkeep = upkeep;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    void start() {
        vertx.setTimer(config.obligationPoll().toMillis(), timer -> turn());
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    private void turn() {
        if (stopped) {
            return;
        }
        upkeep.turn().chain(this::sendDue)
                .onFailure().invoke(e -> Log.warnf("Obligations could not be worked off, they will be: %s", e.toString()))
                .onFailure().recoverWithNull().subscribe().with(done -> start());
    }

    private Uni<Void> sendDue() {
        var partitions = assignment.ownership().partitions();
        if (partitions.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var now = clock.instant();
        return OwedTable.due(pool, generations.current(), partitions, now, AT_ONCE).chain(due -> {
            if (due.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            return settled(due, now).chain(settled -> settled.isEmpty() ? Uni.createFrom().voidItem() : send(settled, now));
        });
    }

    /** Of what is due, that for which the projection has passed an end sampled after its time. */
    private Uni<List<OwedTable.Due>> settled(List<OwedTable.Due> due, Instant now) {
        horizon.passed(assignment.ownership());
        var early = due.stream().filter(d -> !horizon.reaches(d)).toList();
        var settled = due.stream().filter(horizon::reaches).toList();
        if (early.isEmpty()) {
            return Uni.createFrom().item(settled);
        }
        return topic.ends().invoke(ends -> horizon.sampled(now, ends)).replaceWith(settled);
    }

    private Uni<Void> send(List<OwedTable.Due> due, Instant now) {
        var generation = generations.current();
        var ids = due.stream().map(OwedTable.Due::caseId).collect(Collectors.toSet());
        return projector.cases().byId(pool, generation, ids).chain(cases -> {
            var gone = new ArrayList<OwedTable.Change>();
            var sends = new ArrayList<Uni<Void>>();
            for (var row : due) {
                owed(cases, row).ifPresentOrElse(owed -> record(cases.get(row.caseId()), owed, now)
                        .ifPresent(record -> sends.add(log.append(record).invoke(metrics::obligationSent).replaceWithVoid())),
                        () -> gone.add(new OwedTable.Change(row.caseId(), row.name(), row.cause(), row.partition(),
                                null, null, 0, true)));
            }
            return OwedTable.tried(pool, generation, due, now, config.obligationBackoff())
                    .chain(() -> gone.isEmpty() ? Uni.createFrom().voidItem() : OwedTable.delete(pool, generation, gone))
                    .chain(() -> sends.isEmpty() ? Uni.createFrom().voidItem()
                            : Uni.join().all(sends).andCollectFailures().replaceWithVoid());
        });
    }

    private Optional<Owed> owed(Map<UUID, StoredCase<Object>> cases, OwedTable.Due row) {
        var stored = cases.get(row.caseId());
        return stored == null || stored.view().identity().importing() ? Optional.empty()
                : stage.owes(stored.view()).stream()
                        .filter(o -> o.name().equals(row.name()) && o.cause().equals(row.cause())).findFirst();
    }

    private Optional<ProducerRecord<String, byte[]>> record(StoredCase<Object> stored, Owed owed, Instant now) {
        return records.paying(stored.view(), owed, stored.blind(), now);
    }
}
