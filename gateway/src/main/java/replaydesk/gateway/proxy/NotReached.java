package replaydesk.gateway.proxy;

/** No connection to a service was to be had: nothing of the request can have reached it. */
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
