package replaydesk.kit.log;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;

/** What happens after a batch is committed: who waits is told, what became due at once is sent, the figures are kept. */
@Singleton
final class ProjectionListeners {

    private final OutcomeWaiters outcomes;
    private final PositionWaiters positions;
    private final EventLog log;
    private final LogMetrics metrics;

    ProjectionListeners(OutcomeWaiters outcomes, PositionWaiters positions, EventLog log, LogMetrics metrics) {
        this.outcomes = outcomes;
        this.positions = positions;
        this.log = log;
        this.metrics = metrics;
    }

    void committed(Projected projected) {
        projected.outcomes().forEach(outcomes::complete);
        positions.moved(projected.moves());
        metrics.projected(projected);
        for (var record : projected.dueAtOnce()) {
            log.append(record).subscribe().with(sent -> metrics.obligationSent(),
                    e -> Log.warnf("An obligation of %s could not be sent, it will be again: %s", record.key(), e.getMessage()));
        }
    }
}
