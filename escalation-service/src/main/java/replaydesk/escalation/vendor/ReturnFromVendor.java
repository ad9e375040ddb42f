package replaydesk.escalation.vendor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The end of a vendor's work on a case (R19).
 *
 * @param note what the vendor found or did
 */
public record ReturnFromVendor(@NotBlank @Size(max = 10_000) String note) {
}
