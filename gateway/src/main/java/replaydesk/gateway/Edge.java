package replaydesk.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import replaydesk.gateway.commands.CommandSearch;
import replaydesk.gateway.hosted.InProcess;
import replaydesk.gateway.identity.Bearer;
import replaydesk.gateway.identity.TokenCheck;
import replaydesk.gateway.limits.BodyDrain;
import replaydesk.gateway.limits.OpenStreams;
import replaydesk.gateway.limits.RateLimits;
import replaydesk.gateway.operate.Correlation;
import replaydesk.gateway.operate.RequestMetrics;
import replaydesk.gateway.problem.Problem;
import replaydesk.gateway.problem.Problems;
import replaydesk.gateway.proxy.Forwarder;
import replaydesk.gateway.routing.HostedOwners;
import replaydesk.gateway.routing.Route;
import replaydesk.gateway.routing.RoutingTable;
import replaydesk.gateway.tokens.TokenIssuer;
import replaydesk.problem.RequestLimits;

/**
 * Takes a request through the edge: checks path, size, token and rate, then passes it on to its owner, in this process
 * or another. Quarkus hands over a request paused. Reading its body resumes it; if nobody reads it, the end of the
 * answer does.
 */
@Singleton
class Edge {

    private static final Logger LOG = Logger.getLogger(Edge.class);

    /** Runs before Quarkus' own body limit, which makes no exception for batches, and after its access log. */
    private static final int PRIORITY = 10;
    private static final int LAST = 1_000_000;
    private static final Duration UNTIL_A_STREAM_ENDS = Duration.ofSeconds(1);
    private static final Future<Void> DONE = Future.succeededFuture();

    private final TokenCheck tokens;
    private final RateLimits rates;
    private final OpenStreams streams;
    private final HostedOwners hosted;
    private final InProcess inProcess;
    private final Forwarder forwarder;
    private final CommandSearch commands;
    private final TokenIssuer issuer;
    private final Correlation correlation;
    private final RequestMetrics metrics;
    private final long limit;

    Edge(TokenCheck tokens, RateLimits rates, OpenStreams streams, HostedOwners hosted, InProcess inProcess,
            Forwarder forwarder,
            CommandSearch commands, TokenIssuer issuer, Correlation correlation, RequestMetrics metrics,
            GatewayConfig config) {
        this.tokens = tokens;
        this.rates = rates;
        this.streams = streams;
        this.hosted = hosted;
        this.inProcess = inProcess;
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
        router.route().order(LAST)
                .handler(context -> Problems.unknownPath(context.request().path()).answer(context.response()));
    }

    private void enter(RoutingContext context) {
        var request = context.request();
        if (!request.path().startsWith("/api/")) {
            context.next();
            return;
        }
        var id = correlation.of(request);
        if (request.uri().length() > RequestLimits.LONGEST_URI) {
            refuse(request, Problems.uriTooLong(RequestLimits.LONGEST_URI), id);
            return;
        }
        if (RequestLimits.exceeds(request.headers())) {
            refuse(request, Problems.headersTooLarge(RequestLimits.LARGEST_HEADERS), id);
            return;
        }
        RoutingTable.find(request.method().name(), request.path()).filter(this::present).ifPresentOrElse(
                route -> DONE.compose(_ -> follow(context, route, id)).onFailure(fault -> broken(request, id, fault)),
                () -> refuse(request, Problems.unknownPath(request.path()), id));
    }

    private boolean present(Route route) {
        return !(route instanceof Route.ToIssuer) || issuer.present();
    }

    /**
     * Checks the request and passes it on. A failed future and any exception thrown on the way are answered by
     * {@link #broken}.
     */
    private Future<Void> follow(RoutingContext context, Route route, String id) {
        var request = context.request();
        metrics.time(context, route);
        if (tooLarge(request, route)) {
            return refuse(request, Problems.tooLarge(limit), id);
        }
        if (route.open()) {
            return pass(context, route, id, rates.takeForStranger(address(request)));
        }
        return tokens.check(request.getHeader("Authorization"), () -> rates.isExhausted(address(request)))
                .compose(bearer -> identified(context, route, id, bearer));
    }

    private Future<Void> identified(RoutingContext context, Route route, String id, Optional<Bearer> bearer) {
        if (bearer.isPresent()) {
            var subject = bearer.get().subject();
            return pass(context, route, id,
                    rates.takeForSubject(subject).or(() -> takeStream(context, route, subject)));
        }
        var request = context.request();
        var problem = rates.takeForStranger(address(request)).map(Problems::tooManyRequests)
                .orElseGet(() -> Problems.unauthenticated("Send a valid token as Authorization: Bearer"));
        return refuse(request, problem, id);
    }

    /** Counts a stream until it ends. Returns the wait until a caller who has too many may ask again. */
    private Optional<Duration> takeStream(RoutingContext context, Route route, String subject) {
        if (!isStream(route)) {
            return Optional.empty();
        }
        if (!streams.begin(subject)) {
            return Optional.of(UNTIL_A_STREAM_ENDS);
        }
        context.addEndHandler(_ -> streams.end(subject));
        return Optional.empty();
    }

    private Future<Void> pass(RoutingContext context, Route route, String id, Optional<Duration> pause) {
        if (pause.isPresent()) {
            return refuse(context.request(), Problems.tooManyRequests(pause.get()), id);
        }
        return switch (route) {
            case Route.ToOwner owned when !hosted.hosts(owned.owner()) ->
                    forwarder.forward(context.request(), owned, id);
            case Route.ToWhoKnows anyone -> commands.ask(context, anyone, id);
            case Route.ToOwner _,Route.ToIssuer _ -> {
                inProcess.goOn(context, route, id);
                yield DONE;
            }
        };
    }

    private static void broken(HttpServerRequest request, String id, Throwable fault) {
        if (fault instanceof TimeoutException) {
            LOG.warnf("A token could not be verified in time; correlation id %s", id);
            refuse(request, Problems.busy(), id);
            return;
        }
        LOG.errorf(fault, "A request could not be passed on; correlation id %s", id);
        refuse(request, Problems.internal(), id);
    }

    private static Future<Void> refuse(HttpServerRequest request, Problem problem, String id) {
        if (!request.response().headWritten()) {
            request.response().putHeader(Correlation.HEADER, id);
        }
        problem.answer(request.response());
        BodyDrain.drop(request);
        return DONE;
    }

    private boolean tooLarge(HttpServerRequest request, Route route) {
        if (isStream(route)) {
            return false;
        }
        var length = request.getHeader("Content-Length");
        return length != null && Long.parseLong(length) > limit;
    }

    private static boolean isStream(Route route) {
        return route instanceof Route.ToOwner owned && owned.flow() == Route.Flow.STREAM;
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }
}
