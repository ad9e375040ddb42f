package replaydesk.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import replaydesk.gateway.GatewayConfig;
import replaydesk.gateway.operate.Reachability;
import replaydesk.gateway.operate.Tracing;
import replaydesk.gateway.routing.Route;

/** Forwards requests to their owners. Request and answer are streamed. */
@Singleton
public class Forwarder {

    private static final ProxyOptions NO_WEBSOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final ServiceClients clients;
    private final Reachability reachability;
    private final Tracing tracing;
    private final long limit;

    Forwarder(ServiceClients clients, Reachability reachability, Tracing tracing, GatewayConfig config) {
        this.clients = clients;
        this.reachability = reachability;
        this.tracing = tracing;
        this.limit = config.body().maxSize().asLongValue();
    }

    /**
     * Forwards the request and answers it, with a problem if necessary. The future ends once the request is under way.
     */
    public Future<Void> forward(HttpServerRequest request, Route.ToOwner route, String correlation) {
        var forwarding = new Forwarding(route, correlation, limit, clients, reachability, tracing);
        HttpProxy.reverseProxy(NO_WEBSOCKETS, clients.of(route.flow()))
                .origin(forwarding)
                .addInterceptor(forwarding)
                .handle(request);
        return Future.succeededFuture();
    }
}
