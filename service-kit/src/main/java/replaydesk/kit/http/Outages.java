package replaydesk.kit.http;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.util.Optional;
import org.apache.kafka.common.errors.RetriableException;
import replaydesk.kit.problem.Problem;
import replaydesk.kit.problem.Problems;

/** Tells a temporary failure of the database or the log from a fault of the service itself. */
final class Outages {

    private static final int DEEPEST = 8;

    private Outages() {
    }

    /** Returns 503 not-ready when the database or the log was out of reach; empty for any other failure. */
    static Optional<Problem> of(Throwable failure) {
        var cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof RetriableException) {
                return Optional.of(Problems.notReady(
                        "The log is out of reach, and whether it has the event is not known; repeat the request with "
                                + "its Idempotency-Key"));
            }
            if (cause instanceof ClosedConnectionException || cause instanceof ConnectException
                    || cause instanceof PgException e && isAway(e.getSqlState())) {
                return Optional.of(Problems.notReady(
                        "The database is out of reach; repeat the request in a moment, a command with its "
                                + "Idempotency-Key"));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /**
     * Tells whether the SQL state means an outage: class 08 (connection exception), class 53 (insufficient resources),
     * 57P (operator intervention), 25P03 (idle too long) or 57014 (statement took too long).
     */
    private static boolean isAway(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")
                || state.equals("25P03") || state.equals("57014"));
    }
}
