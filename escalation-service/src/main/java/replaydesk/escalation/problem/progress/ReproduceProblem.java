package replaydesk.escalation.problem.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An attempt to reproduce a problem.
 *
 * @param reproduced  whether it happened again
 * @param steps       what was done
 * @param environment where it was tried; may be absent
 */
public record ReproduceProblem(@NotNull Boolean reproduced,
        @Size(max = 50) List<@NotBlank @Size(max = 2_000) String> steps, @Size(max = 2_000) String environment) {
}
