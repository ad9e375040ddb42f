package replaydesk.kit.aggregatelog;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports ready once the logs of all aggregates of this host are read as they were at its start. */
@Readiness
@Singleton
final class AggregateReadiness implements HealthCheck {

    private final AggregateLogs logs;

    AggregateReadiness(AggregateLogs logs) {
        this.logs = logs;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("aggregates").up();
        for (var log : logs.all()) {
            if (!log.hasCaughtUp()) {
                var hindrance = log.hindrance();
                answer.down().withData(log.kind().topic(), hindrance == null ? "reading" : hindrance);
            }
        }
        return answer.build();
    }
}
