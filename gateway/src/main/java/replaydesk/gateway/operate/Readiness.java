package replaydesk.gateway.operate;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import replaydesk.gateway.proxy.ServiceClients;
import replaydesk.gateway.routing.HostedOwners;
import replaydesk.gateway.routing.Route.Flow;
import replaydesk.gateway.routing.Upstream;

/**
 * Reports the edge as ready when its configuration is valid. It lists the services in other processes with their own
 * readiness, but one that is down does not make the edge unready. Hosted stages have checks of their own.
 */
@org.eclipse.microprofile.health.Readiness
@Singleton
class Readiness implements AsyncHealthCheck {

    private static final long PATIENCE_MILLIS = 1_000;
    /** Time for which the answer stands, so that many who ask do not all have the services asked. */
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final ServiceClients clients;
    private final HostedOwners hosted;
    private final VerificationKey key;
    private final Uni<HealthCheckResponse> looked;

    Readiness(Vertx vertx, ServiceClients clients, HostedOwners hosted, VerificationKey key) {
        this.vertx = vertx;
        this.clients = clients;
        this.hosted = hosted;
        this.key = key;
        this.looked = Uni.createFrom()
                .<HealthCheckResponse>emitter(emitter -> vertx.getOrCreateContext()
                        .runOnContext(now -> look().onSuccess(emitter::complete).onFailure(emitter::fail)))
                .memoize().forFixedDuration(KEPT);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return looked;
    }

    private Future<HealthCheckResponse> look() {
        var services = hosted.elsewhere();
        return vertx.executeBlocking(key::complaint, false)
                .compose(complaint -> Future.all(services.stream().map(this::ask).toList())
                        .map(words -> response(complaint, services, words.list())));
    }

    private static HealthCheckResponse response(Optional<String> complaint, List<Upstream> services,
            List<String> words) {
        var response = HealthCheckResponse.named("gateway").status(complaint.isEmpty());
        complaint.ifPresent(text -> response.withData("tokens", text));
        for (int i = 0; i < services.size(); i++) {
            response.withData(services.get(i).word(), words.get(i));
        }
        return response.build();
    }

    private Future<String> ask(Upstream service) {
        var options = clients.to(service, Flow.SHORT).setMethod(HttpMethod.GET).setURI("/q/health/ready")
                .setIdleTimeout(PATIENCE_MILLIS);
        return clients.of(Flow.SHORT).request(options)
                .compose(request -> request.send())
                .compose(Readiness::word)
                .otherwise("unreachable");
    }

    private static Future<String> word(HttpClientResponse response) {
        return response.body().map(body -> response.statusCode() == 200 ? "ready" : "not ready");
    }
}
