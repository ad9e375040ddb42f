package replaydesk.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import replaydesk.gateway.GatewayConfig;
import replaydesk.gateway.routing.Route.Flow;
import replaydesk.gateway.routing.Upstream;

/**
 * Kept-alive connections to the services. Each event loop has clients of its own, so a request stays on one thread from
 * socket to socket; feeds have a pool apart from commands, so that open feeds never keep a command waiting.
 */
@Singleton
public class Clients {

    private final Vertx vertx;
    private final GatewayConfig.Pool pool;
    private final Map<Upstream, URI> addresses;
    private final ThreadLocal<HttpClient> forShort = ThreadLocal.withInitial(() -> open(pool().connections()));
    private final ThreadLocal<HttpClient> forStreams = ThreadLocal.withInitial(() -> open(pool().streams()));

    Clients(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.pool = config.pool();
        this.addresses = config.upstreams();
    }

    /** The client of the calling event loop. */
    public HttpClient of(Flow flow) {
        return flow == Flow.STREAM ? forStreams.get() : forShort.get();
    }

    /** Where and how patiently to ask the service. */
    public RequestOptions to(Upstream upstream, Flow flow) {
        var address = addresses.get(upstream);
        var options = new RequestOptions().setHost(address.getHost()).setPort(port(address))
                .setSsl("https".equals(address.getScheme()));
        return flow == Flow.STREAM ? options : options.setIdleTimeout(pool.answerTimeout().toMillis());
    }

    /** The service's address. */
    public URI address(Upstream upstream) {
        return addresses.get(upstream);
    }

    /** The port of an address, also when it is the scheme's own. */
    static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }

    private GatewayConfig.Pool pool() {
        return pool;
    }

    private HttpClient open(int connections) {
        var options = new HttpClientOptions()
                .setKeepAliveTimeout((int) pool.keepAlive().toSeconds())
                .setConnectTimeout((int) pool.connectTimeout().toMillis())
                .setTcpNoDelay(true);
        return vertx.createHttpClient(options,
                new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(pool.waiting()));
    }
}
