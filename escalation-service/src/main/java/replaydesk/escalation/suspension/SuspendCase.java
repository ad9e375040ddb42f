package replaydesk.escalation.suspension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A suspension of the work on a case.
 *
 * @param until time when the work resumes by itself; if absent, somebody has to resume it
 */
public record SuspendCase(Instant until, @NotBlank @Size(max = 2000) String reason) {
}
