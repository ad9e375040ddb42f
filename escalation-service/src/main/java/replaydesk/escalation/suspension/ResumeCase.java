package replaydesk.escalation.suspension;

import jakarta.validation.constraints.Size;

/** A resumption of suspended work. */
public record ResumeCase(@Size(max = 2000) String reason) {
}
