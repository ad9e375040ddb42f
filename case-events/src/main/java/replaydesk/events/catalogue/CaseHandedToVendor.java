package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.ReferenceVersion;

/**
 * The case was handed to the vendor, under the vendor's own service level (R19).
 *
 * @param reference the vendor's own reference; absent until known
 * @param promisedAt the vendor's target, as it said or by the contract; absent when it gave none
 * @param consentId the consent under which it was handed over; absent where nobody had to be asked
 * @param discloses keys of what was passed on; empty for what the consent says
 * @param contract number of the contract that holds; absent where none is known
 * @param vendorName what people call the vendor
 * @param definedBy the version of the vendor's reference data; absent where there is none
 */
@Fact(stage = Stage.ESCALATION, name = "case-handed-to-vendor", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record CaseHandedToVendor(
        String vendor,
        ExternalReference reference,
        Instant promisedAt,
        UUID consentId,
        List<String> discloses,
        String contract,
        String vendorName,
        ReferenceVersion definedBy) implements EscalationEvent {

    public CaseHandedToVendor {
        discloses = discloses == null ? List.of() : List.copyOf(discloses);
    }

    /** Creates a hand-over of which nothing but the vendor's word is known. */
    public CaseHandedToVendor(String vendor, ExternalReference reference, Instant promisedAt) {
        this(vendor, reference, promisedAt, null, null, null, null, null);
    }
}
