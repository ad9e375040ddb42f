package replaydesk.events.codec;

/**
 * Thrown for a value that this version cannot read as the event that its type names. The record is judged by its
 * headers all the same. Its reader keeps it and marks the counters it advances as blind.
 */
public class UnreadablePayload extends Exception {

    private static final long serialVersionUID = 1L;

    private final String type;

    UnreadablePayload(String type, String why, Throwable cause) {
        super("Expected a value of type " + type + ", but " + why, cause);
        this.type = type;
    }

    /** The type that the record's headers named. */
    public String type() {
        return type;
    }
}
