package replaydesk.escalation.solution;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Whether it helped.
 *
 * @param reason     why; absent when none is given
 * @param onBehalfOf the requester of the case, when an operator or a system tells what they said; absent when the
 *                   caller speaks for themselves
 */
public record JudgeSolution(@Size(max = 5000) String reason,
        @Pattern(regexp = "[\\w.:@/-]{1,100}") String onBehalfOf) {
}
