package replaydesk.escalation.problem.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A decision whether a new release is needed.
 *
 * @param release    its name; may be absent
 * @param plannedFor its day; may be absent
 */
public record DecideRelease(@NotNull Boolean needed, @Size(max = 120) String release, LocalDate plannedFor,
        @NotBlank @Size(max = 2_000) String reason) {
}
