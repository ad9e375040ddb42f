package replaydesk.history.detail;

import static replaydesk.kit.identity.Reader.DESK;

import java.time.Instant;
import replaydesk.events.value.ExternalReference;
import replaydesk.history.evolution.Vendor;
import replaydesk.kit.access.ShownTo;

/**
 * The vendor's part (R19): the requester, who is asked for consent, sees which vendor it is and how it stands.
 *
 * @param name       what people call it; absent when unknown
 * @param reference  the vendor's own; absent until known
 * @param promisedAt absent when the vendor gave no time
 * @param at         when its standing last changed
 * @param overdue    true once it has not returned the case by that time
 */
public record ShownVendor(String vendor, String name, @ShownTo(DESK) ExternalReference reference,
        @ShownTo(DESK) Instant promisedAt, Vendor.Standing standing, Instant at, @ShownTo(DESK) Boolean overdue) {

    /** Null where no vendor has a part. */
    static ShownVendor of(Vendor it) {
        return it == null ? null
                : new ShownVendor(it.vendor(), it.name(), it.reference(), it.promisedAt(), it.standing(), it.at(),
                        it.overdue());
    }
}
