package replaydesk.escalation.problem.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A link of the case to a problem.
 *
 * @param problem its id or number
 */
public record LinkProblem(@NotBlank @Size(max = 40) String problem) {
}
