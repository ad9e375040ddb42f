package replaydesk.escalation.vendor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request to the requester for their consent to involve a vendor (R19).
 *
 * @param vendor    key of a known vendor
 * @param discloses what would be passed on: keys of what the vendor may receive
 * @param note      said to the requester beside it, such as why; absent for nothing
 */
@Schema(examples = "{\"vendor\":\"alfa-print\",\"discloses\":[\"logs\"],\"note\":\"They know this printer best\"}")
public record AskVendorConsent(
        @NotBlank @Size(max = 80) String vendor,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 40) String> discloses,
        @Size(max = 2_000) String note) {
}
