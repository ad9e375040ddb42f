package replaydesk.escalation.vendor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A hand-over of the case to a vendor (R19).
 *
 * @param vendor     key of a known vendor, for which the requester has agreed
 * @param discloses  what is passed on; absent for all that the requester agreed to
 * @param reference  the vendor's own reference; absent until known
 * @param contract   number of the contract that holds; absent for the vendor's first that does
 * @param promisedAt when the vendor returns the case; absent for its target
 */
@Schema(examples = "{\"vendor\":\"alfa-print\",\"reference\":\"A-2026-77\"}")
public record HandOverToVendor(
        @NotBlank @Size(max = 80) String vendor,
        @Size(max = 30) List<@NotBlank @Size(max = 40) String> discloses,
        @Size(min = 1, max = 200) String reference,
        @Size(min = 1, max = 80) String contract,
        Instant promisedAt) {
}
