package replaydesk.events.value;

/** Kind of outcome that an answer of a checklist leads to (R8). */
public enum OutcomeKind {
    /** The case is to be classified otherwise. */
    CLASSIFY,
    /** A known solution may help. */
    SUGGEST,
    /** The requester is to be asked. */
    ASK,
    /** A known solution is to be proposed as the case's solution. */
    SOLVE
}
