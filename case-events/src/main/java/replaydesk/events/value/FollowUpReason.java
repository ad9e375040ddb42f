package replaydesk.events.value;

/** Why somebody should look at feedback (R25). */
public enum FollowUpReason {
    LOW_SCORE,
    COMPLAINT,
    /** A suggestion for the product. */
    SUGGESTION
}
