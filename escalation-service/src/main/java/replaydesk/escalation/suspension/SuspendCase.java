package replaydesk.escalation.suspension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A suspension of the work on a case.
 *
 * @param until when it goes on by itself, within a year; absent: when somebody says so
 */
public record SuspendCase(Instant until, @NotBlank @Size(max = 2000) String reason) {
}
