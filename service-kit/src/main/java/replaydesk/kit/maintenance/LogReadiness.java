package replaydesk.kit.maintenance;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import replaydesk.kit.await.Positions;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.projection.BuildProgress;
import replaydesk.kit.table.Generations;

/**
 * Reports ready once the projection is open and has caught up for the first time, as long as the log and the database
 * answer. The lag is that of the whole host, so it takes no single instance out of service; the answer shows it, with
 * the obligations.
 */
@Readiness
@Singleton
final class LogReadiness implements HealthCheck {

    private final Generations generations;
    private final PartitionAssignment assignment;
    private final BuildProgress progress;
    private final LogMetrics metrics;
    private final Positions positions;

    LogReadiness(Generations generations, PartitionAssignment assignment, BuildProgress progress, LogMetrics metrics,
            Positions positions) {
        this.generations = generations;
        this.assignment = assignment;
        this.progress = progress;
        this.metrics = metrics;
        this.positions = positions;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("projection");
        if (!generations.isOpen()) {
            if (progress.hindrance() != null) {
                return answer.down().withData("state", progress.hindrance()).build();
            }
            return progress.end() == 0 ? answer.down().withData("state", "opening").build()
                    : answer.down().withData("state", "building").withData("built", progress.built())
                            .withData("end", progress.end()).build();
        }
        if (assignment.broken() != null) {
            return answer.down().withData("state", assignment.broken()).build();
        }
        if (metrics.isStale()) {
            return answer.down().withData("state", "the log or the database does not answer").build();
        }
        return answer.status(metrics.lag() >= 0 && positions.hasCaughtUp()).withData("lag", metrics.lag())
                .withData("generation", generations.current().schema())
                .withData("partitions", assignment.owned().partitions().size())
                .withData("obligationsDue", metrics.due()).withData("obligationsParked", metrics.parked())
                .withData("casesQuarantined", metrics.quarantined())
                .withData("oldestObligationSeconds", metrics.oldestDue()).build();
    }
}
