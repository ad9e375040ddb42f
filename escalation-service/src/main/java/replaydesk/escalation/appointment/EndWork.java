package replaydesk.escalation.appointment;

import jakarta.validation.constraints.Size;

/**
 * Work that does not take place (R16).
 *
 * @param reason may be absent
 */
public record EndWork(@Size(max = 2_000) String reason) {
}
