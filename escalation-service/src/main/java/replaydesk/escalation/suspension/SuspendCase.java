package replaydesk.escalation.suspension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A suspension of the work on a case.
 *
 * @param until when it goes on by itself, within a year; absent: when somebody says so
 * @param problem id or number of a problem that the case is linked to: it goes on once its fix is there; may be absent
 */
public record SuspendCase(Instant until, @Size(max = 40) String problem, @NotBlank @Size(max = 2000) String reason) {
}
