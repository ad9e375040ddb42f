package replaydesk.events.value;

/** Reason why somebody should look at feedback (R25). */
public enum FollowUpReason {
    LOW_SCORE,
    COMPLAINT,
    /** A suggestion for the product. */
    SUGGESTION
}
