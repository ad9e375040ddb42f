package replaydesk.escalation.evolution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.events.value.ExternalReference;
import replaydesk.kit.stage.CaseFact;

/**
 * The vendor that a case may go to, or lies with (R19).
 *
 * @param key       key of the vendor; null until one is named
 * @param name      what people call it; null when unknown
 * @param consent   the consent that was asked last; null until one is
 * @param standing  null until a vendor is named
 * @param reference the vendor's own; null until known
 * @param promise   when it is to be returned; null when the vendor has no target
 * @param overdue   true once it has not been returned by then
 */
public record VendorCase(String key, String name, Consent consent, Standing standing, ExternalReference reference,
        Promise promise, boolean overdue) {

    static final VendorCase NONE = new VendorCase(null, null, null, null, null, null, false);

    /** Stage of a hand-over. */
    @Schema(name = "VendorStandingOfCase")
    public enum Standing {
        CONSENT_ASKED,
        CONSENT_GIVEN,
        CONSENT_REFUSED,
        AT_WORK,
        /** The requester withdrew consent while the vendor has the case: it is to be called back. */
        CONSENT_WITHDRAWN,
        RETURNED
    }

    /**
     * A consent that was asked.
     *
     * @param id        null when the event had none
     * @param discloses keys of what would be passed on
     */
    public record Consent(UUID id, List<String> discloses) {

        public Consent {
            discloses = discloses == null ? List.of() : List.copyOf(discloses);
        }
    }

    /**
     * A time by which the vendor is to return the case.
     *
     * @param event the event that said so
     */
    public record Promise(UUID event, Instant at) {
    }

    /** Tells whether the vendor has the case. */
    public boolean isThere() {
        return standing == Standing.AT_WORK || standing == Standing.CONSENT_WITHDRAWN;
    }

    /** Tells whether the requester's consent to pass the case on holds now. */
    public boolean isAgreed() {
        return standing == Standing.CONSENT_GIVEN || standing == Standing.AT_WORK;
    }

    VendorCase after(VendorConsentAsked asked) {
        return isThere() ? this
                : new VendorCase(asked.vendor(), asked.vendorName(),
                        new Consent(asked.consentId(), asked.discloses()), Standing.CONSENT_ASKED, null, null, false);
    }

    /** Applies a consent. It is the one asked last, since the event presumes the counter that asking advances. */
    VendorCase given() {
        return standing == Standing.CONSENT_ASKED || standing == Standing.CONSENT_REFUSED ? is(Standing.CONSENT_GIVEN)
                : this;
    }

    VendorCase refused() {
        return standing == null || standing == Standing.RETURNED ? this
                : is(isThere() ? Standing.CONSENT_WITHDRAWN : Standing.CONSENT_REFUSED);
    }

    VendorCase after(CaseHandedToVendor handed, CaseFact fact) {
        return new VendorCase(handed.vendor(), handed.vendorName() == null ? name : handed.vendorName(), consent,
                Standing.AT_WORK, handed.reference(),
                handed.promisedAt() == null ? null : new Promise(fact.id(), handed.promisedAt()), false);
    }

    VendorCase after(VendorUpdated updated, CaseFact fact) {
        return !isThere() ? this : new VendorCase(key, name, consent, standing,
                updated.reference() == null ? reference : updated.reference(),
                updated.promisedAt() == null ? promise : new Promise(fact.id(), updated.promisedAt()),
                overdue && updated.promisedAt() == null);
    }

    VendorCase late() {
        return !isThere() ? this : new VendorCase(key, name, consent, standing, reference, promise, true);
    }

    VendorCase returned() {
        return !isThere() ? this
                : new VendorCase(key, name, consent, Standing.RETURNED, reference, null, false);
    }

    private VendorCase is(Standing now) {
        return new VendorCase(key, name, consent, now, reference, promise, overdue);
    }
}
