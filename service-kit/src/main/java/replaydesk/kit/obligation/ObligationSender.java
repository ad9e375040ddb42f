package replaydesk.kit.obligation;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import replaydesk.kit.append.RecordFactory;
import replaydesk.kit.cases.CaseReader;
import replaydesk.kit.kafka.EventLog;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.projection.BatchResult;
import replaydesk.kit.projection.ProjectionListener;
import replaydesk.kit.reference.ReferenceSource;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.DueTable;
import replaydesk.kit.table.DueTable.Correction;
import replaydesk.kit.table.DueTable.Due;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.Stages;

/**
 * Sends the obligations that are due in this instance's partitions. Those that became due with a batch are sent at
 * once. Those due by time are sent once the projection has passed an end of the log that was sampled after the due
 * time, so that after an outage nothing is sent that the log has settled already.
 */
@Singleton
public final class ObligationSender implements ProjectionListener {

    private static final int AT_ONCE = 500;
    /**
     * The time after which the table is queried even if nothing is known to be due: for newly acquired partitions and
     * corrected rows.
     */
    private static final Duration LOOK = Duration.ofSeconds(5);
    /** The time after which a stage that failed on a case's obligations is tried again. */
    private static final Duration AFTER_FAULT = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final Pool pool;
    private final Stages stages;
    private final Generations generations;
    private final PartitionAssignment assignment;
    private final CaseReader reader;
    private final TopicAdmin topic;
    private final RecordFactory records;
    private final EventLog log;
    private final LogConfig config;
    private final ReferenceSource reference;
    private final WorkRunner work;
    private final UnmadeEvents unmade;
    private final Clock clock;
    private final SentObligations sent;
    private final ReadHorizon horizon = new ReadHorizon();
    private final AtomicReference<Instant> earliest = new AtomicReference<>(Instant.EPOCH);
    private long lastLook;
    private int skipped;
    private volatile boolean stopped;

    ObligationSender(Vertx vertx, @HostPool Pool pool, Stages stages, Generations generations,
            PartitionAssignment assignment, CaseReader reader, TopicAdmin topic, RecordFactory records, EventLog log,
            LogConfig config, ReferenceSource reference, WorkRunner work, UnmadeEvents unmade,
            Clock clock) {
        this.vertx = vertx;
        this.pool = pool;
        this.stages = stages;
        this.generations = generations;
        this.assignment = assignment;
        this.reader = reader;
        this.topic = topic;
        this.records = records;
        this.log = log;
        this.config = config;
        this.reference = reference;
        this.work = work;
        this.unmade = unmade;
        this.clock = clock;
        this.sent = new SentObligations(config.obligationBackoff(), System::nanoTime);
    }

    public void start() {
        if (!stopped) {
            vertx.setTimer(config.obligationPoll().toMillis(), timer -> turn());
        }
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    @Override
    public void folded(BatchResult result) {
        var now = clock.instant();
        result.dueAtOnce().forEach(due -> guarded(due.view(), due.stage(), due.obligation(), now));
        var next = result.nextDue();
        if (next != null) {
            // look again when the event just sent should have arrived
            var retry = now.plus(config.obligationBackoff());
            var look = next.isAfter(now) ? next : retry;
            earliest.accumulateAndGet(look, (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    /** Sends one obligation. If its event cannot be made, the others are still sent. */
    private void guarded(CaseSnapshot snapshot, int stage, Obligation obligation, Instant now) {
        try {
            send(snapshot, stage, obligation, now);
        } catch (RuntimeException e) {
            unmade.tell(stage, snapshot.id(), obligation, e);
        }
    }

    private void send(CaseSnapshot snapshot, int stage, Obligation obligation, Instant now) {
        var view = snapshot.view(stage);
        if (obligation.work() != null) {
            var id = RecordFactory.eventId(view, obligation, obligation.work().makes());
            if (!work.has(id) && sent.begin(id)) {
                work.take(new WorkToDo(id, snapshot, stage, obligation, now, () -> sent.late(id)));
            }
            return;
        }
        var event = obligation.event().make(now, reference.now());
        // without the reference data that it follows from, it stays due
        if (event == null || !sent.begin(RecordFactory.eventId(view, obligation, event))) {
            return;
        }
        records.fulfilling(stages.get(stage).source(), view, obligation, event, snapshot.slots()[stage].blind(), now)
                .ifPresent(record -> log.appendInBackground(record).subscribe().with(place -> {}, e -> Log.warnf(
                        "An obligation of %s could not be sent, it will be again: %s", record.key(), e.getMessage())));
    }

    private void turn() {
        if (stopped) {
            return;
        }
        var now = clock.instant();
        boolean look = !now.isBefore(earliest.get()) || System.nanoTime() - lastLook > LOOK.toNanos();
        (look && generations.isOpen() ? look(now) : Uni.createFrom().voidItem())
                .onFailure()
                .invoke(e -> Log.warnf("Obligations could not be worked off, they will be: %s", e.toString()))
                .onFailure().recoverWithNull().subscribe().with(done -> start());
    }

    private Uni<Void> look(Instant now) {
        lastLook = System.nanoTime();
        var partitions = assignment.owned().partitions();
        if (partitions.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        horizon.passed(assignment.owned());
        earliest.set(Instant.MAX);
        return DueTable.due(pool, generations.current(), partitions, now, AT_ONCE, skipped).chain(due -> {
            boolean more = due.size() == AT_ONCE;
            skipped = more ? skipped + AT_ONCE : 0;
            var soon = due.isEmpty() && !more ? Instant.MAX : now.plus(config.obligationPoll());
            return sendDue(due, now).chain(() -> DueTable.next(pool, generations.current(), partitions, now))
                    .invoke(next -> earliest.accumulateAndGet(next == null || soon.isBefore(next) ? soon : next,
                            (a, b) -> a.isBefore(b) ? a : b))
                    .replaceWithVoid();
        });
    }

    private Uni<Void> sendDue(List<Due> due, Instant now) {
        if (due.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return reader.all(due.stream().map(Due::caseId).collect(Collectors.toSet())).chain(cases -> {
            var corrections = new ArrayList<Correction>();
            boolean early = false;
            for (var row : due) {
                early |= sendDue(row, cases, now, corrections);
            }
            Uni<Void> corrected = corrections.isEmpty() ? Uni.createFrom().voidItem()
                    : DueTable.correct(pool, generations.current(), corrections);
            return early
                    ? corrected.chain(() -> topic.ends()).invoke(ends -> horizon.sampled(now, ends)).replaceWithVoid()
                    : corrected;
        });
    }

    /**
     * Sends the obligations of one stage for a case that are due. Returns whether any of them waits for an end of the
     * log to be passed.
     */
    private boolean sendDue(Due row, Map<UUID, CaseSnapshot> cases, Instant now, List<Correction> corrections) {
        var snapshot = cases.get(row.caseId());
        int stage = stages.hosted().named(row.stage());
        if (snapshot == null || stage < 0 || snapshot.slots()[stage].quarantined()) {
            return false;
        }
        List<Obligation> obligations;
        try {
            obligations = OpenObligations.of(stages, snapshot, stage);
        } catch (RuntimeException e) {
            Log.warnf("Stage %s fails on the obligations of case %s: %s", row.stage(), row.caseId(), e.toString());
            corrections.add(new Correction(row.caseId(), row.stage(), row.due(), now.plus(AFTER_FAULT)));
            return false;
        }
        boolean early = false;
        boolean anyDue = false;
        for (var obligation : obligations) {
            if (obligation.due() == null || !obligation.due().isAfter(now)) {
                anyDue = true;
                if (obligation.due() == null || horizon.reaches(row.partition(), obligation.due())) {
                    guarded(snapshot, stage, obligation, now);
                } else {
                    early = true;
                }
            }
        }
        // most rows are updated anyway by the transaction that follows the fold
        if (!anyDue && row.due().isBefore(now.minus(LOOK))) {
            corrections.add(
                    new Correction(row.caseId(), row.stage(), row.due(), OpenObligations.nextDue(obligations, now)));
        }
        return early;
    }
}
