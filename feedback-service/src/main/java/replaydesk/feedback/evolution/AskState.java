package replaydesk.feedback.evolution;

/** The state of a survey. */
public enum AskState {
    OPEN,
    ANSWERED,
    EXPIRED,
    /** The case was reopened, withdrawn or merged before the survey was answered. */
    VOID
}
