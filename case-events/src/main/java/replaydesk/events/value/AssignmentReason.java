package replaydesk.events.value;

import java.time.Instant;

/**
 * Reason for which a specialist was chosen (R15). The kind determines which components are present.
 *
 * @param key    the skill's key, the language, or the absent specialist for whom this one stands in
 * @param number the grade of the skill, or the number of open cases
 * @param since  the time of the specialist's last new case; absent when there was none
 */
public record AssignmentReason(AssignmentReasonKind kind, String key, Integer number, Instant since) {
}
