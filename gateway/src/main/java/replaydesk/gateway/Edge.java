package replaydesk.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import replaydesk.gateway.commands.CommandSearch;
import replaydesk.gateway.identity.Bearer;
import replaydesk.gateway.identity.TokenCheck;
import replaydesk.gateway.limits.RateLimits;
import replaydesk.gateway.limits.Rest;
import replaydesk.gateway.operate.Correlation;
import replaydesk.gateway.operate.RequestMetrics;
import replaydesk.gateway.problem.Problem;
import replaydesk.gateway.problem.Problems;
import replaydesk.gateway.proxy.Forwarder;
import replaydesk.gateway.routing.Route;
import replaydesk.gateway.routing.RoutingTable;
import replaydesk.gateway.tokens.TokenIssuer;

/** The way of a request through the gateway: path, size, bearer, rate, then on to its owner. */
@Singleton
class Edge {

    private static final Logger LOG = Logger.getLogger(Edge.class);

    /** Before Quarkus' own body limit, which knows no batches; after its access log. */
    private static final int PRIORITY = 10;
    private static final int LAST = 1_000_000;

    private final TokenCheck tokens;
    private final RateLimits rates;
    private final Forwarder forwarder;
    private final CommandSearch commands;
    private final TokenIssuer issuer;
    private final Correlation correlation;
    private final RequestMetrics metrics;
    private final long limit;

    Edge(TokenCheck tokens, RateLimits rates, Forwarder forwarder, CommandSearch commands, TokenIssuer issuer,
            Correlation correlation, RequestMetrics metrics, GatewayConfig config) {
        this.tokens = tokens;
        this.rates = rates;
        this.forwarder = forwarder;
        this.commands = commands;
        this.issuer = issuer;
        this.correlation = correlation;
        this.metrics = metrics;
        this.limit = config.body().maxSize().asLongValue();
    }

    void stand(@Observes Filters filters) {
        filters.register(this::enter, PRIORITY);
    }

    void end(@Observes Router router) {
        router.route().order(LAST).handler(context ->
                Problems.unknownPath(context.request().path()).answer(context.response()));
    }

    private void enter(RoutingContext context) {
        var request = context.request();
        if (!request.path().startsWith("/api/")) {
            context.next();
            return;
        }
        RoutingTable.find(request.method().name(), request.path()).filter(this::present).ifPresentOrElse(
                route -> follow(context, route),
                () -> refuse(request, Problems.unknownPath(request.path()), correlation.of(request)));
    }

    private boolean present(Route route) {
        return !(route instanceof Route.ToIssuer) || issuer.present();
    }

    private void follow(RoutingContext context, Route route) {
        var request = context.request();
        var id = correlation.of(request);
        metrics.time(context, route);
        if (tooLarge(request, route)) {
            refuse(request, Problems.tooLarge(limit), id);
        } else if (route.open()) {
            pass(context, route, id, rates.takeForStranger(address(request)));
        } else {
            request.pause();
            tokens.check(request.getHeader("Authorization"))
                    .onSuccess(bearer -> identified(context, route, id, bearer))
                    .onFailure(fault -> broken(request, id, fault));
        }
    }

    private void identified(RoutingContext context, Route route, String id, Optional<Bearer> bearer) {
        if (bearer.isPresent()) {
            pass(context, route, id, rates.takeForSubject(bearer.get().subject()));
            return;
        }
        var request = context.request();
        var problem = rates.takeForStranger(address(request)).map(Problems::tooManyRequests)
                .orElseGet(() -> Problems.unauthenticated("Send a valid token as Authorization: Bearer"));
        refuse(request, problem, id);
    }

    private void pass(RoutingContext context, Route route, String id, Optional<Duration> pause) {
        var request = context.request();
        if (pause.isPresent()) {
            refuse(request, Problems.tooManyRequests(pause.get()), id);
            return;
        }
        switch (route) {
            case Route.ToOwner owned -> forwarder.forward(request, owned, id);
            case Route.ToWhoKnows anyone -> commands.ask(request, anyone, id);
            case Route.ToIssuer _ -> {
                context.response().putHeader(Correlation.HEADER, id);
                context.next();
            }
        }
    }

    private static void broken(HttpServerRequest request, String id, Throwable fault) {
        LOG.errorf(fault, "A token could not be verified; correlation id %s", id);
        refuse(request, Problems.internal(), id);
    }

    private static void refuse(HttpServerRequest request, Problem problem, String id) {
        request.response().putHeader(Correlation.HEADER, id);
        problem.answer(request.response());
        Rest.drop(request);
    }

    private boolean tooLarge(HttpServerRequest request, Route route) {
        if (route instanceof Route.ToOwner owned && owned.flow() == Route.Flow.STREAM) {
            return false;
        }
        var length = request.getHeader("Content-Length");
        return length != null && Long.parseLong(length) > limit;
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }
}
