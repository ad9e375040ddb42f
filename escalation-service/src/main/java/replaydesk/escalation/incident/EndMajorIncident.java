package replaydesk.escalation.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The end of a major incident. */
public record EndMajorIncident(@NotBlank @Size(max = 2_000) String reason) {
}
