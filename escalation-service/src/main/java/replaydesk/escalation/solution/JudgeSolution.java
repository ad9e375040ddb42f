package replaydesk.escalation.solution;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A judgement of a solution: it helped, or it did not.
 *
 * @param reason     reason for the judgement; absent when none is given
 * @param onBehalfOf id of the case's requester, when an operator or a system reports their judgement; absent when the
 *                   caller speaks for themselves
 */
public record JudgeSolution(@Size(max = 5000) String reason,
        @Pattern(regexp = "[\\w.:@/-]{1,100}") String onBehalfOf) {
}
