package replaydesk.events.log;

/**
 * Verdict on a record by its place in the log's order; every reader comes to the same one. Tested in the order
 * UNKNOWN_CASE, DUPLICATE, STALE.
 */
public enum Verdict {
    /** The event counts: its counters advance and its payload changes the case. */
    ACCEPTED,
    /** A presumed counter had advanced before the event arrived: it was decided on an outdated case. */
    STALE,
    /** Its command has been accepted before. */
    DUPLICATE,
    /** No accepted event opened the case. Such a record is not part of any chain. */
    UNKNOWN_CASE;

    private static final Verdict[] ALL = values();

    /** Returns the verdict with this {@link #code()}; throws an {@link IllegalArgumentException} when there is none. */
    public static Verdict of(int code) {
        if (code < 0 || code >= ALL.length) {
            throw new IllegalArgumentException("no verdict has the code " + code);
        }
        return ALL[code];
    }

    /** The byte for the verdict in chain heads and stores; never changes. */
    public byte code() {
        return (byte) ordinal();
    }
}
