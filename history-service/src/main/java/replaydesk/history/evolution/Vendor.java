package replaydesk.history.evolution;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.events.value.ExternalReference;

/**
 * The vendor that is involved in a case (R19).
 *
 * @param reference  the vendor's own reference; absent until known
 * @param promisedAt absent when the vendor gave no time
 * @param at         time when its standing last changed
 */
public record Vendor(String vendor, ExternalReference reference, Instant promisedAt, Standing standing, Instant at) {

    /** Stage of a hand-over to a vendor. */
    @Schema(name = "VendorStanding")
    public enum Standing {
        CONSENT_ASKED,
        CONSENT_GIVEN,
        CONSENT_REFUSED,
        AT_WORK,
        RETURNED
    }

    static Vendor asked(VendorConsentAsked e, Instant at) {
        return new Vendor(e.vendor(), null, null, Standing.CONSENT_ASKED, at);
    }

    static Vendor atWork(CaseHandedToVendor e, Instant at) {
        return new Vendor(e.vendor(), e.reference(), e.promisedAt(), Standing.AT_WORK, at);
    }

    static Vendor updated(Vendor before, VendorUpdated e) {
        return before == null ? null : new Vendor(before.vendor,
                e.reference() == null ? before.reference : e.reference(),
                e.promisedAt() == null ? before.promisedAt : e.promisedAt(), before.standing, before.at);
    }

    static Vendor after(Vendor before, Standing standing, Instant at) {
        return before == null ? null : new Vendor(before.vendor, before.reference, before.promisedAt, standing, at);
    }
}
