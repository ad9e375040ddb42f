package replaydesk.gateway.hosted;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import replaydesk.gateway.GatewayConfig;
import replaydesk.gateway.operate.Correlation;
import replaydesk.gateway.problem.Problem;
import replaydesk.gateway.problem.Problems;
import replaydesk.gateway.routing.Route;

/**
 * Passes a request on to the stages that this process hosts. Quarkus hands over every request paused and resumes it
 * where its body is read, so the edge leaves the body alone.
 */
@Singleton
public class InProcess {

    private static final Logger LOG = Logger.getLogger(InProcess.class);

    private final Vertx vertx;
    private final long timeoutMillis;

    InProcess(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.timeoutMillis = config.pool().answerTimeout().toMillis();
    }

    /** Passes the request on. Unless it is a stream, it is answered within the time limit of a forwarded request. */
    public void goOn(RoutingContext context, Route route, String correlation) {
        context.response().putHeader(Correlation.HEADER, correlation);
        if (!isStream(route)) {
            var turn = Turn.begin(context);
            var deadline = vertx.setTimer(timeoutMillis,
                    _ -> turn.takeFor(() -> giveUp(context, route, correlation)));
            context.addHeadersEndHandler(_ -> vertx.cancelTimer(deadline));
        }
        context.next();
    }

    private void giveUp(RoutingContext context, Route route, String correlation) {
        var response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        LOG.errorf("No answer within %d ms to %s %s; correlation id %s", timeoutMillis, context.request().method(),
                context.request().path(), correlation);
        problem(route).answer(response);
    }

    private static Problem problem(Route route) {
        return switch (route) {
            case Route.ToOwner owned -> Problems.noAnswer(owned.owner());
            case Route.ToWhoKnows _,Route.ToIssuer _ -> Problems.internal();
        };
    }

    private static boolean isStream(Route route) {
        return route instanceof Route.ToOwner owned && owned.flow() == Route.Flow.STREAM;
    }
}
