package replaydesk.bench.desk;

import java.net.SocketTimeoutException;

/** Nothing answered a request, so nobody can say what became of it. */
public final class NoAnswerException extends RuntimeException {

    private final boolean late;

    NoAnswerException(Request request, Exception cause) {
        super("no answer to " + request + ": " + cause.getMessage(), cause);
        late = cause instanceof SocketTimeoutException;
    }

    /** Whether patience ended; otherwise the connection broke. */
    public boolean late() {
        return late;
    }
}
