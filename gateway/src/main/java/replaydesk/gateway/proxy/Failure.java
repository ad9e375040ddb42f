package replaydesk.gateway.proxy;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import replaydesk.gateway.problem.Problem;
import replaydesk.gateway.problem.Problems;
import replaydesk.gateway.routing.Upstream;

/** What to say when a service gave no answer: it matters whether the request can have reached it. */
final class Failure {

    private Failure() {}

    static Problem of(Upstream upstream, Throwable cause) {
        return notSent(cause) ? Problems.notReached(upstream) : Problems.noAnswer(upstream);
    }

    private static boolean notSent(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof ConnectTimeoutException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException
                || cause instanceof ConnectionPoolTooBusyException;
    }
}
