package replaydesk.kit.fault;

/** Thrown when this host cannot answer yet but will later: answered as 503 not-ready. */
public final class NotReady extends RuntimeException {

    /** @param detail a sentence for the caller */
    public NotReady(String detail) {
        super(detail, null, false, false);
    }
}
