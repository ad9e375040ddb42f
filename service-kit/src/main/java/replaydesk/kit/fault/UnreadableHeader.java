package replaydesk.kit.fault;

/** A header whose value is not of its form: answered as 400 invalid-request. */
public final class UnreadableHeader extends IllegalArgumentException {

    private final String header;

    /** @param detail what was expected, as a sentence for the caller */
    public UnreadableHeader(String header, String detail) {
        super(detail);
        this.header = header;
    }

    /** The header's name. */
    public String header() {
        return header;
    }
}
