package replaydesk.feedback;

/** What became of a survey. */
public enum AskState {
    OPEN,
    ANSWERED,
    EXPIRED,
    /** The case came back, or went on in another, before the survey was answered. */
    VOID
}
