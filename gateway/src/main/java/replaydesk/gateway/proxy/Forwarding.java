package replaydesk.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import replaydesk.gateway.limits.LimitedBody;
import replaydesk.gateway.operate.Correlation;
import replaydesk.gateway.operate.Reachability;
import replaydesk.gateway.operate.Tracing;
import replaydesk.gateway.problem.Problem;
import replaydesk.gateway.problem.Problems;
import replaydesk.gateway.routing.Route;
import replaydesk.problem.ProblemType;

/** The forwarding of one request to the service that owns its path, and of the answer back to the caller. */
final class Forwarding implements ProxyInterceptor, OriginRequestProvider {

    private final Route.ToOwner route;
    private final String correlation;
    private final long limit;
    private final ServiceClients clients;
    private final Reachability reachability;
    private final Tracing tracing;
    private LimitedBody limited;

    Forwarding(Route.ToOwner route, String correlation, long limit, ServiceClients clients, Reachability reachability,
            Tracing tracing) {
        this.route = route;
        this.correlation = correlation;
        this.limit = limit;
        this.clients = clients;
        this.reachability = reachability;
        this.tracing = tracing;
    }

    /**
     * Opens the request to the service. Its faults are reported with its answer; the handler keeps Vert.x from logging
     * the faults of readers that left.
     */
    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        return context.client().request(clients.to(route.owner(), route.flow()))
                .map(request -> request.exceptionHandler(fault -> {}))
                .recover(cause -> Future.failedFuture(new NotReached(cause)));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        request.headers().remove("Expect").set(Correlation.HEADER, correlation);
        tracing.prepare(request.headers());
        if (route.flow() == Route.Flow.SHORT && lengthUnknown(request.proxiedRequest())) {
            limited = new LimitedBody(request.getBody().stream(), limit);
            request.setBody(Body.body(limited));
        }
        return context.sendRequest().map(this::answered).recover(cause -> failed(context, cause));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        headers.remove("Connection").remove("Keep-Alive");
        context.request().proxiedRequest().response().headers().remove(Correlation.HEADER);
        var location = headers.get("Location");
        if (location != null) {
            headers.set("Location", LocationRewriter.rewrite(location, clients.address(route.owner())));
        }
        if (!headers.contains(Correlation.HEADER)) {
            headers.set(Correlation.HEADER, correlation);
        }
        return context.sendResponse();
    }

    private ProxyResponse answered(ProxyResponse response) {
        reachability.answered(route.owner());
        return response;
    }

    private Future<ProxyResponse> failed(ProxyContext context, Throwable cause) {
        return Future.succeededFuture(problem(context.request().release().response(), explain(cause)));
    }

    private Problem explain(Throwable cause) {
        if (limited != null && limited.exceeded()) {
            return Problems.tooLarge(limit);
        }
        reachability.failed(route.owner(), cause);
        return FailureProblem.of(route.owner(), cause);
    }

    private static ProxyResponse problem(ProxyResponse response, Problem problem) {
        problem.retryAfterSeconds().ifPresent(seconds -> response.putHeader("Retry-After", seconds));
        return response.setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemType.MEDIA_TYPE)
                .setBody(Body.body(problem.json().toBuffer()));
    }

    private static boolean lengthUnknown(HttpServerRequest request) {
        return request.headers().contains("Transfer-Encoding");
    }
}
