package replaydesk.gateway.operate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import replaydesk.gateway.GatewayConfig;

/**
 * Writes a line when a request of the API enters and a line when its answer is written or its connection closes. A
 * request that is never answered thus has a single line. Off by default.
 */
@Singleton
class RequestLog {

    private static final Logger LOG = Logger.getLogger(RequestLog.class);

    /** Runs after the correlation id is set and before everything that can answer. */
    private static final int PRIORITY = 20_000;
    private static final int TOO_LARGE = 413;

    private final boolean on;

    RequestLog(GatewayConfig config) {
        this.on = config.requestLog();
    }

    void register(@Observes Filters filters) {
        if (on) {
            filters.register(this::enter, PRIORITY);
        }
    }

    private void enter(RoutingContext context) {
        var request = context.request();
        if (request.path().startsWith("/api/")) {
            var passage = new Passage(context, request.getHeader(Correlation.HEADER), System.nanoTime());
            LOG.infof("enter %s %s %s", passage.correlation, request.method(), request.path());
            context.addHeadersEndHandler(_ -> passage.headWritten());
            context.addEndHandler(_ -> passage.end());
        }
        context.next();
    }

    /** One request between its two lines. */
    private static final class Passage {

        private final RoutingContext context;
        private final String correlation;
        private final long entered;
        private boolean left;

        Passage(RoutingContext context, String correlation, long entered) {
            this.context = context;
            this.correlation = correlation;
            this.entered = entered;
        }

        /**
         * Writes the second line of a refused large body. The code that refuses it closes the connection with an end
         * handler, which replaces the one of this class.
         */
        void headWritten() {
            if (context.response().getStatusCode() == TOO_LARGE) {
                leave("answered");
            }
        }

        void end() {
            leave(context.response().ended() ? "answered" : "closed");
        }

        private void leave(String how) {
            if (left) {
                return;
            }
            left = true;
            var request = context.request();
            var status = context.response().headWritten() || "answered".equals(how)
                    ? Integer.toString(context.response().getStatusCode()) : "-";
            LOG.infof("%s %s %s %s %s %d ms", how, correlation, request.method(), request.path(), status,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - entered));
        }
    }
}
