package replaydesk.gateway.operate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import replaydesk.gateway.routing.Route;

/** Counts and times answers by status and by the service that owns the path: {@code replaydesk.gateway.requests}. */
@Singleton
public class RequestMetrics {

    private static final String SELF = "gateway";

    private final MeterRegistry registry;
    private final ConcurrentMap<Answer, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Times the answer from now until its head is written. The length of a feed does not depend on the gateway. */
    public void time(RoutingContext context, Route route) {
        var sample = Timer.start(registry);
        var owner = owner(route);
        var response = context.response();
        context.addHeadersEndHandler(done -> sample.stop(timer(new Answer(owner, response.getStatusCode()))));
    }

    private Timer timer(Answer answer) {
        return timers.computeIfAbsent(answer, a -> Timer.builder("replaydesk.gateway.requests")
                .description("Time until the head of the answer, by the service asked and the status")
                .tag("upstream", a.owner).tag("status", Integer.toString(a.status))
                .register(registry));
    }

    private static String owner(Route route) {
        return switch (route) {
            case Route.ToOwner to -> to.owner().word();
            case Route.ToWhoKnows _ -> "any";
            case Route.ToIssuer _ -> SELF;
        };
    }

    private record Answer(String owner, int status) {
    }
}
