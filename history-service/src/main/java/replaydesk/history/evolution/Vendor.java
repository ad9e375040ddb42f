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
 * @param name       what people call it; absent when unknown
 * @param reference  the vendor's own reference; absent until known
 * @param promisedAt absent when the vendor gave no time
 * @param at         time when its standing last changed
 * @param overdue    true once it has not returned the case by that time
 */
public record Vendor(String vendor, String name, ExternalReference reference, Instant promisedAt, Standing standing,
        Instant at, boolean overdue) {

    /** Stage of a hand-over to a vendor. */
    @Schema(name = "VendorStanding")
    public enum Standing {
        CONSENT_ASKED,
        CONSENT_GIVEN,
        CONSENT_REFUSED,
        AT_WORK,
        /** The requester withdrew consent while the vendor has the case: it is to be called back. */
        CONSENT_WITHDRAWN,
        RETURNED
    }

    /** Tells whether the vendor has the case. */
    public boolean isThere() {
        return standing == Standing.AT_WORK || standing == Standing.CONSENT_WITHDRAWN;
    }

    static Vendor asked(Vendor before, VendorConsentAsked e, Instant at) {
        return before != null && before.isThere() ? before
                : new Vendor(e.vendor(), e.vendorName(), null, null, Standing.CONSENT_ASKED, at, false);
    }

    static Vendor atWork(CaseHandedToVendor e, Instant at) {
        return new Vendor(e.vendor(), e.vendorName(), e.reference(), e.promisedAt(), Standing.AT_WORK, at, false);
    }

    static Vendor updated(Vendor before, VendorUpdated e) {
        return before == null || !before.isThere() ? before : new Vendor(before.vendor, before.name,
                e.reference() == null ? before.reference : e.reference(),
                e.promisedAt() == null ? before.promisedAt : e.promisedAt(), before.standing, before.at,
                before.overdue && e.promisedAt() == null);
    }

    static Vendor overdue(Vendor before) {
        return before == null || !before.isThere() ? before : new Vendor(before.vendor, before.name, before.reference,
                before.promisedAt, before.standing, before.at, true);
    }

    static Vendor given(Vendor before, Instant at) {
        return before == null || before.isThere() || before.standing == Standing.RETURNED ? before
                : before.is(Standing.CONSENT_GIVEN, at);
    }

    static Vendor refused(Vendor before, Instant at) {
        return before == null || before.standing == Standing.RETURNED ? before
                : before.is(before.isThere() ? Standing.CONSENT_WITHDRAWN : Standing.CONSENT_REFUSED, at);
    }

    static Vendor returned(Vendor before, Instant at) {
        return before == null || !before.isThere() ? before : before.is(Standing.RETURNED, at);
    }

    private Vendor is(Standing now, Instant since) {
        return new Vendor(vendor, name, reference, promisedAt, now, since, overdue && now != Standing.RETURNED);
    }
}
