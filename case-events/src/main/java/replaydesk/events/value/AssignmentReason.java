package replaydesk.events.value;

import java.time.Instant;

/**
 * Reason for which a specialist was chosen (R15). The kind determines which components are present.
 *
 * @param key    the skill's key, the language, or the absent specialist for whom this one stands in
 * @param number the grade of the skill, or the number of open cases
 * @param since  the time of the specialist's last new case; absent when there was none
 */
public record AssignmentReason(Kind kind, String key, Integer number, Instant since) {

    /** Kinds of reasons, in the order in which they weigh. */
    public enum Kind {
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
}
