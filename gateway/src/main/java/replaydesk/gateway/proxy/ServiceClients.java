package replaydesk.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import replaydesk.gateway.GatewayConfig;
import replaydesk.gateway.routing.HostedOwners;
import replaydesk.gateway.routing.Route.Flow;
import replaydesk.gateway.routing.Upstream;

/**
 * Kept-alive connections to the services. Each event loop has clients of its own, so a request stays on one thread from
 * socket to socket. Feeds have a separate pool, so that open feeds never keep a command waiting.
 */
@Singleton
public class ServiceClients {

    /**
     * Time by which an idle connection outlives the limit of a request. That limit ends with the answer's head; a
     * connection that stays idle for longer is closed.
     */
    private static final long LATER_MILLIS = 5_000;

    private final Vertx vertx;
    private final GatewayConfig.Pool pool;
    private final Map<Upstream, URI> addresses;
    private final ThreadLocal<HttpClient> forShort =
            ThreadLocal.withInitial(() -> open(shortLived(), pool().connections()));
    private final ThreadLocal<HttpClient> forStreams =
            ThreadLocal.withInitial(() -> open(options(), pool().streams()));

    ServiceClients(Vertx vertx, GatewayConfig config, HostedOwners hosted) {
        this.vertx = vertx;
        this.pool = config.pool();
        this.addresses = config.upstreams();
        hosted.elsewhere().forEach(this::requireAddress);
    }

    private void requireAddress(Upstream owner) {
        if (!addresses.containsKey(owner)) {
            throw new IllegalStateException("Expected an address of the " + owner.word()
                    + " service in replaydesk.gateway.upstreams." + owner.word() + ", but there is none");
        }
    }

    /** Returns the client of the calling event loop. */
    public HttpClient of(Flow flow) {
        return flow == Flow.STREAM ? forStreams.get() : forShort.get();
    }

    /** Returns the address and time limits for a request to the service. */
    public RequestOptions to(Upstream upstream, Flow flow) {
        var address = addresses.get(upstream);
        var options = new RequestOptions().setHost(address.getHost()).setPort(port(address))
                .setSsl("https".equals(address.getScheme()))
                .setConnectTimeout(pool.waitTimeout().toMillis());
        return flow == Flow.STREAM ? options : options.setIdleTimeout(pool.answerTimeout().toMillis());
    }

    /** Returns the service's address. */
    public URI address(Upstream upstream) {
        return addresses.get(upstream);
    }

    /** Returns the port of an address, the scheme's default if it names none. */
    static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }

    private GatewayConfig.Pool pool() {
        return pool;
    }

    private HttpClientOptions options() {
        return new HttpClientOptions()
                .setKeepAliveTimeout((int) pool.keepAlive().toSeconds())
                .setConnectTimeout((int) pool.connectTimeout().toMillis())
                .setTcpNoDelay(true);
    }

    private HttpClientOptions shortLived() {
        return options().setIdleTimeout((int) (pool.answerTimeout().toMillis() + LATER_MILLIS))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
    }

    private HttpClient open(HttpClientOptions options, int connections) {
        return vertx.createHttpClient(options,
                new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(pool.waiting()));
    }
}
