package replaydesk.events.value;

/** Relation of this case to another one (R7, R22). */
public enum Relation {
    DUPLICATE_OF,
    /** A follow-up after the window for reopening. */
    FOLLOWS,
    CAUSED_BY,
    RELATED
}
