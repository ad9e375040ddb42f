package replaydesk.events.catalogue;

import java.util.List;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * The requester was asked for consent to involve the vendor, and told what would be passed on (R19, R30).
 *
 * @param passedOn what would be passed on, as the requester was told
 * @param consentId the id that an answer by a link names; absent where there is no link
 * @param discloses keys of what would be passed on, as the vendor's reference data has them; empty for what the text
 *     says
 * @param vendorName what people call the vendor
 * @param definedBy the version of the vendor's reference data; absent where there is none
 */
@Fact(stage = Stage.ESCALATION, name = "vendor-consent-asked", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record VendorConsentAsked(
        String vendor,
        @Personal String passedOn,
        UUID consentId,
        List<String> discloses,
        String vendorName,
        ReferenceVersion definedBy) implements EscalationEvent {

    public VendorConsentAsked {
        discloses = discloses == null ? List.of() : List.copyOf(discloses);
    }
}
