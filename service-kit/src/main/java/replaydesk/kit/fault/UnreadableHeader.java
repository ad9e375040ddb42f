package replaydesk.kit.fault;

/** Thrown for a header whose value is malformed: answered as 400 invalid-request. */
public final class UnreadableHeader extends IllegalArgumentException {

    private final String header;

    /** @param detail the expected form, as a sentence for the caller */
    public UnreadableHeader(String header, String detail) {
        super(detail);
        this.header = header;
    }

    /** The header's name. */
    public String header() {
        return header;
    }
}
