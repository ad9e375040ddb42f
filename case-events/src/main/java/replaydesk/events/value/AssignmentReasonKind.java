package replaydesk.events.value;

/** Kinds of reasons for which a specialist is chosen, in the order in which they weigh (R15). */
public enum AssignmentReasonKind {
    /** Knows the case from before. */
    KNOWS_CASE,
    /** Stands in for an absent specialist. */
    SUBSTITUTE,
    /** Speaks the requester's language. */
    LANGUAGE,
    /** Has a skill that the case needs. */
    SKILL,
    /** Has no more open cases than anybody else who could have it. */
    LOAD,
    /** Waits longest for a new case. */
    TURN
}
