package replaydesk.bench.client;

import java.net.SocketTimeoutException;

/** Thrown when nothing answered a request, so that its outcome is unknown. */
public final class NoAnswerException extends RuntimeException {

    private final boolean late;

    NoAnswerException(Request request, Exception cause) {
        super("no answer to " + request + ": " + cause.getMessage(), cause);
        late = cause instanceof SocketTimeoutException;
    }

    /** Tells whether the answer took too long; otherwise the connection broke. */
    public boolean late() {
        return late;
    }
}
