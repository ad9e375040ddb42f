package replaydesk.stack;

/** Thrown when another launcher works on the data folder. The message is for the person who started this one. */
public final class AlreadyRunningException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyRunningException(String message) {
        super(message);
    }
}
