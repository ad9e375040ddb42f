package replaydesk.stack;

/** A port the stack wants can't be had. The message is for the person who started it. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTakenException(String message) {
        super(message);
    }
}
