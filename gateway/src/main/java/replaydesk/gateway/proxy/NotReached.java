package replaydesk.gateway.proxy;

/** Thrown when no connection to a service could be opened, so that nothing of the request can have reached it. */
final class NotReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReached(Throwable cause) {
        super(String.valueOf(cause), cause, false, false);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
