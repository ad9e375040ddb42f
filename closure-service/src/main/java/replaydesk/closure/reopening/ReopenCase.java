package replaydesk.closure.reopening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A reopening of a closed case (R22).
 *
 * @param reason the fault that remains
 */
public record ReopenCase(@NotBlank @Size(max = 4_000) String reason) {
}
