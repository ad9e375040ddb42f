package replaydesk.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.WorkInput;
import replaydesk.kit.stage.Worker;

/** Makes the events of obligations as a host does. What is work is done by one of these workers, at once. */
public final class FulfilledObligations {

    private final List<Worker<?>> workers;

    public FulfilledObligations(Collection<? extends Worker<?>> workers) {
        this.workers = List.copyOf(workers);
    }

    /**
     * Returns the event; null as long as the reference data that it follows from is not known.
     *
     * @param events     the events of the case by their ids
     * @param detectedAt the time at which the obligation was found due
     */
    public CaseEvent event(Obligation obligation, CaseView<?> view, Map<UUID, CaseEvent> events, InForce reference,
            Instant detectedAt) {
        var work = obligation.work();
        if (work == null) {
            return obligation.event().make(detectedAt, reference);
        }
        var read = new HashMap<UUID, CaseEvent>();
        work.reads().forEach(source -> read.put(source.event(), events.get(source.event())));
        return of(work.kind()).work(new WorkInput<>(erased(view), read, reference, detectedAt));
    }

    @SuppressWarnings("unchecked")
    private Worker<Object> of(String kind) {
        return (Worker<Object>) workers.stream().filter(worker -> worker.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new AssertionError("Give the test a worker for the work " + kind));
    }

    @SuppressWarnings("unchecked")
    private static CaseView<Object> erased(CaseView<?> view) {
        return (CaseView<Object>) view;
    }
}
