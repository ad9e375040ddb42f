package replaydesk.events.log;

/** What the log's order makes of a record; every reader comes to the same one. Tested in the order UNKNOWN_CASE, DUPLICATE, STALE. */
public enum Verdict {
    /** The event counts: its counters advance and its payload changes the case. */
    ACCEPTED,
    /** A counter had moved before the event arrived: it was decided on a case that no longer was so. */
    STALE,
    /** Its command has been accepted before. */
    DUPLICATE,
    /** No accepted event opened the case. Such a record is not part of any chain. */
    UNKNOWN_CASE;

    private static final Verdict[] ALL = values();

    /** The verdict with this {@link #code()}; an {@link IllegalArgumentException} when there is none. */
    public static Verdict of(int code) {
        if (code < 0 || code >= ALL.length) {
            throw new IllegalArgumentException("no verdict has the code " + code);
        }
        return ALL[code];
    }

    /** The byte that stands for it in chain heads and stores; never changes. */
    public byte code() {
        return (byte) ordinal();
    }
}
