package replaydesk.stack.port;

/** Thrown when a port that the stack wants is not available. The message is for the person who started the stack. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTakenException(String message) {
        super(message);
    }
}
