package replaydesk.events.value;

import java.time.Instant;

/**
 * A specialist who did not get a case, and the first reason why not (R15).
 *
 * @param specialist the specialist, pseudonymous
 * @param number     the number of open cases, where that is the reason; else absent
 * @param until      when the reason ends; absent where nobody knows
 */
public record PassedOver(String specialist, Why why, Integer number, Instant until) {

    /** Reasons, in the order in which they are looked at. */
    public enum Why {
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
}
