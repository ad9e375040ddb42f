package replaydesk.events.value;

/** How a case ended (R21). */
public enum ClosureCode {
    SOLVED,
    SOLVED_WITH_WORKAROUND,
    NOT_REPRODUCIBLE,
    /** The requester no longer answered. */
    NO_ANSWER,
    OUT_OF_SCOPE,
    DUPLICATE,
    OTHER
}
