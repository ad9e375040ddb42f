package replaydesk.escalation.vendor;

import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What a vendor reports of a case that it has (R19). At least one of it is said.
 *
 * @param reference  the vendor's own reference; absent when unchanged
 * @param promisedAt when the vendor returns the case; absent when unchanged
 * @param note       what it reports; absent for nothing
 */
public record UpdateFromVendor(@Size(min = 1, max = 200) String reference, Instant promisedAt,
        @Size(min = 1, max = 10_000) String note) {

    boolean saysNothing() {
        return reference == null && promisedAt == null && note == null;
    }
}
