package replaydesk.kit.problem;

import io.vertx.pgclient.PgException;
import java.util.Optional;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.fault.UnreadableHeader;

/** Finds the problem inside the exceptions that a framework wrapped around it. */
public final class ProblemCauses {

    private static final int DEEPEST = 8;
    /** The state by which PostgreSQL refuses what it cannot store as a text. */
    private static final String NO_TEXT = "22021";

    private ProblemCauses() {
    }

    /** Returns the problem that a failure contains, among its first few causes; empty when it contains none. */
    public static Optional<Problem> of(Throwable failure) {
        var cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof ProblemException carried) {
                return Optional.of(carried.problem());
            }
            if (cause instanceof NotReady away) {
                return Optional.of(Problems.notReady(away.getMessage()));
            }
            if (cause instanceof UnreadableHeader unreadable) {
                return Optional.of(Problems.invalidRequest(unreadable.header(), unreadable.getMessage()));
            }
            if (cause instanceof PgException refused && NO_TEXT.equals(refused.getSqlState())) {
                return Optional.of(Problems.invalidRequest("", "Expected text without the character U+0000"));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
