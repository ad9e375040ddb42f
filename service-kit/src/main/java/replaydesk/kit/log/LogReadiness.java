package replaydesk.kit.log;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the projection is open and has caught up; the lag and what is owed stand in the answer. */
@Readiness
@Singleton
final class LogReadiness implements HealthCheck {

    private final Generations generations;
    private final Assignment assignment;
    private final LogMetrics metrics;
    private final LogConfig config;

    LogReadiness(Generations generations, Assignment assignment, LogMetrics metrics, LogConfig config) {
        this.generations = generations;
        this.assignment = assignment;
        this.metrics = metrics;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("projection");
        if (!generations.isOpen()) {
            return answer.down().withData("state", "opening or building").build();
        }
        if (assignment.broken() != null) {
            return answer.down().withData("state", assignment.broken()).build();
        }
        long lag = metrics.lag();
        return answer.status(lag >= 0 && lag <= config.readyLag()).withData("lag", lag)
                .withData("generation", generations.current().schema())
                .withData("partitions", assignment.ownership().partitions().size())
                .withData("obligationsDue", metrics.due()).withData("obligationsParked", metrics.parked())
                .withData("oldestObligationSeconds", metrics.oldestDue()).build();
    }
}
