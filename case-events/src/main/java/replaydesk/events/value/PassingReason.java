package replaydesk.events.value;

/** Reasons for which a specialist does not get a case, in the order in which they are looked at (R15). */
public enum PassingReason {
    /** Declined this case. */
    DECLINED,
    ABSENT,
    OUT_OF_HOURS,
    /** Has as many open cases as the limit allows. */
    AT_LIMIT,
    /** Does not know the case, as the chosen one does. */
    CASE_UNKNOWN,
    /** Does not speak the requester's language, as the chosen one does. */
    LANGUAGE,
    /** Lacks a skill that the case needs, or has it in a lower grade. */
    SKILL,
    /** Has more open cases. */
    LOAD,
    /** Got a new case more recently, or would come later at the same time. */
    TURN
}
