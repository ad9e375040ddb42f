package replaydesk.escalation.problem.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The root cause of a problem.
 *
 * @param component what it lies in; may be absent
 */
public record FindRootCause(@NotBlank @Size(max = 20_000) String cause, @Size(max = 200) String component) {
}
