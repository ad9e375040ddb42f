package replaydesk.escalation.consultation;

import jakarta.validation.constraints.Size;

/**
 * Word that a consultation needs no answer any more.
 *
 * @param reason absent when none is given
 */
public record WithdrawConsultation(@Size(max = 2000) String reason) {
}
