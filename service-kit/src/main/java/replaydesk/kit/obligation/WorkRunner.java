package replaydesk.kit.obligation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.append.RecordFactory;
import replaydesk.kit.kafka.EventLog;
import replaydesk.kit.kafka.LogPayloads;
import replaydesk.kit.reference.ReferenceSource;
import replaydesk.kit.stage.RecordPosition;
import replaydesk.kit.stage.WorkInput;
import replaydesk.kit.table.Stages;

/**
 * Has the workers do the work of obligations that are due, and sends their events. Reads the log once for all work of a
 * kind that has come together. What fails, or finds no event, is left due: the sender takes it up again after a wait.
 */
@Singleton
final class WorkRunner {

    /** The most of a kind that wait; the others are left due, and taken up again later. */
    private static final int MOST_WAITING = 10_000;

    private final Vertx vertx;
    private final Workers workers;
    private final Stages stages;
    private final LogPayloads payloads;
    private final ReferenceSource reference;
    private final RecordFactory records;
    private final EventLog log;
    private final UnmadeEvents unmade;
    private final MeterRegistry metrics;
    private final Map<String, WorkQueue<WorkToDo>> queues = new ConcurrentHashMap<>();
    /** The events whose work waits or is being done. */
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    WorkRunner(Vertx vertx, Workers workers, Stages stages, LogPayloads payloads, ReferenceSource reference,
            RecordFactory records, EventLog log, UnmadeEvents unmade, MeterRegistry metrics) {
        this.vertx = vertx;
        this.workers = workers;
        this.stages = stages;
        this.payloads = payloads;
        this.reference = reference;
        this.records = records;
        this.log = log;
        this.unmade = unmade;
        this.metrics = metrics;
    }

    /** Tells whether the work for this event waits already, or is being done. */
    boolean has(UUID event) {
        return underWay.contains(event);
    }

    /** Takes up work, which is done by another thread. */
    void take(WorkToDo work) {
        workers.of(work.kind());
        var queue = queues.computeIfAbsent(work.kind(),
                _ -> new WorkQueue<>(MOST_WAITING, this::inBackground, this::all));
        underWay.add(work.event());
        if (!queue.add(work)) {
            underWay.remove(work.event());
        }
    }

    private void inBackground(Runnable task) {
        vertx.executeBlocking(() -> {
            task.run();
            return null;
        }, false);
    }

    private void all(List<WorkToDo> works) {
        try {
            read(works);
        } finally {
            works.forEach(work -> {
                underWay.remove(work.event());
                work.done().run();
            });
        }
    }

    private void read(List<WorkToDo> works) {
        Map<RecordPosition, CaseEvent> read;
        try {
            read = payloads.read(works.stream().flatMap(WorkToDo::positions).toList());
        } catch (RuntimeException e) {
            Log.warnf("The log could not be read for %d times the work %s, it will be again: %s", works.size(),
                    works.getFirst().kind(), e.toString());
            return;
        }
        works.forEach(work -> guarded(work, read));
    }

    /** Does one work. If it fails, the others are still done. */
    private void guarded(WorkToDo work, Map<RecordPosition, CaseEvent> read) {
        try {
            one(work, read);
        } catch (RuntimeException e) {
            unmade.tell(work.stage(), work.snapshot().id(), work.obligation(), e);
        }
    }

    private void one(WorkToDo work, Map<RecordPosition, CaseEvent> read) {
        var own = new HashMap<UUID, CaseEvent>();
        for (var source : work.obligation().work().reads()) {
            var event = read.get(source.position());
            if (event == null) {
                throw new IllegalStateException("Expected a readable event at " + source.position());
            }
            own.put(source.event(), event);
        }
        var view = work.snapshot().view(work.stage());
        var input = new WorkInput<>(view, own, reference.now(), work.detectedAt());
        var event = timer(work.kind()).record(() -> workers.of(work.kind()).work(input));
        var blind = work.snapshot().slots()[work.stage()].blind();
        Stream.ofNullable(event)
                .flatMap(made -> records.fulfilling(stages.get(work.stage()).source(), view, work.obligation(), made,
                        blind, work.detectedAt()).stream())
                .forEach(record -> log.appendInBackground(record).subscribe().with(place -> {}, e -> Log.warnf(
                        "An obligation of %s could not be sent, it will be again: %s", record.key(), e.getMessage())));
    }

    private Timer timer(String kind) {
        return Timer.builder("replaydesk.work").tag("kind", kind).description("Work that an event of a case needs")
                .publishPercentiles(0.5, 0.95, 0.99).register(metrics);
    }
}
