package replaydesk.escalation.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A specialist's refusal of the work assigned to them. */
public record DeclineWork(@NotBlank @Size(max = 2000) String reason) {
}
