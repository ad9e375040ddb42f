package replaydesk.escalation.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A specialist gives an assignment back. */
public record DeclineWork(@NotBlank @Size(max = 2000) String reason) {
}
