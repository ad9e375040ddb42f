package replaydesk.escalation.suspension;

import jakarta.validation.constraints.Size;

/** Work shall go on. */
public record ResumeCase(@Size(max = 2000) String reason) {
}
