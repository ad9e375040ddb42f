package replaydesk.history.detail;

import static replaydesk.kit.identity.Reader.DESK;

import java.time.Instant;
import replaydesk.events.value.ExternalReference;
import replaydesk.history.evolution.Vendor;
import replaydesk.kit.access.ShownTo;

/**
 * The vendor's part (R19): the requester, who is asked for consent, sees which vendor it is and how it stands.
 *
 * @param reference  the vendor's own; absent until known
 * @param promisedAt absent when the vendor gave no time
 * @param at         when its standing last changed
 */
public record ShownVendor(String vendor, @ShownTo(DESK) ExternalReference reference, @ShownTo(DESK) Instant promisedAt,
        Vendor.Standing standing, Instant at) {

    /** Null where no vendor has a part. */
    static ShownVendor of(Vendor it) {
        return it == null ? null
                : new ShownVendor(it.vendor(), it.reference(), it.promisedAt(), it.standing(), it.at());
    }
}
