package replaydesk.closure.reopening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Brings a closed or withdrawn case back (R22).
 *
 * @param reason the fault that remains
 */
public record ReopenCase(@NotBlank @Size(max = 4_000) String reason) {
}
