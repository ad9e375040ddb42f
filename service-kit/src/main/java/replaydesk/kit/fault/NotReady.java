package replaydesk.kit.fault;

/** Says that this host cannot answer yet, and will: answered as 503 not-ready. */
public final class NotReady extends RuntimeException {

    /** @param detail a sentence for the caller */
    public NotReady(String detail) {
        super(detail, null, false, false);
    }
}
