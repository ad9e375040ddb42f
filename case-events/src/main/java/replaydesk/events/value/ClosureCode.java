package replaydesk.events.value;

/** Result with which a case was closed (R21). */
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
