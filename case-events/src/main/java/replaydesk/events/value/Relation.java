package replaydesk.events.value;

/** How this case stands to another one (R7, R22). */
public enum Relation {
    DUPLICATE_OF,
    /** A follow-up after the window for reopening. */
    FOLLOWS,
    CAUSED_BY,
    RELATED
}
