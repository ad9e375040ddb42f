package replaydesk.escalation.solution;

import jakarta.validation.constraints.Size;

/** Whether it helped, and why; the reason may be absent. */
public record JudgeSolution(@Size(max = 5000) String reason) {
}
