package replaydesk.escalation.problem.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import replaydesk.events.problem.ProblemOutcome;

/** The end of a problem. */
public record CloseProblem(@NotNull ProblemOutcome outcome, @NotBlank @Size(max = 2_000) String reason) {
}
