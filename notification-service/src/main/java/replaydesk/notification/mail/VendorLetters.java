package replaydesk.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.VendorOverdue;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.notification.address.Addressee;
import replaydesk.notification.address.Addressees;
import replaydesk.notification.address.Vendor;
import replaydesk.notification.delivery.Delivery;
import replaydesk.notification.notice.Recipient;

/**
 * Composes mails to vendors (R19): the hand-over, with what the requester agreed to and nothing else, and the reminder.
 * A pure function. What a key of a consent stands for is read in the version of the vendor's reference data that the
 * consent names: a later version passes on no more than the requester was told.
 */
final class VendorLetters {

    private VendorLetters() {
    }

    /** Returns the letter; empty if the vendor has no contact with an address. */
    static Optional<Letter> of(Delivery delivery, Sources from, InForce reference) {
        return Addressees.of(Recipient.of(delivery.recipient()), reference).map(to -> new Letter(to.to(), to.language(),
                switch (from.event()) {
                    case CaseHandedToVendor e -> handedOver(e, from, reference, to);
                    case VendorOverdue e -> reminder(e, from, to);
                    case CaseEvent event -> throw new IllegalArgumentException("No vendor is told of " + event);
                }));
    }

    private static VendorContent reminder(VendorOverdue overdue, Sources from, Addressee to) {
        var reference = switch (from.quoted()) {
            case CaseHandedToVendor e -> e.reference();
            case VendorUpdated e -> e.reference();
            case null, default -> null;
        };
        return new VendorContent(from.registered().number(), to.name(), null, id(reference), time(overdue.dueAt()),
                null, null);
    }

    private static VendorContent handedOver(CaseHandedToVendor e, Sources from, InForce reference, Addressee to) {
        var agreed = agreed(e, from);
        var vendor = version(agreed.version(), reference);
        var named = agreed.keys().stream().map(key -> vendor.words(key, to.language())).toList();
        return new VendorContent(from.registered().number(), to.name(), e.contract(), id(e.reference()),
                time(e.promisedAt()), named, passed(Set.copyOf(vendor.mailed(agreed.keys())), from));
    }

    /** Keys of what may be passed on, and the version of the vendor that says what they stand for. */
    private record Agreed(List<String> keys, ReferenceVersion version) {

        static final Agreed NOTHING = new Agreed(List.of(), null);
    }

    /** Returns what may be passed on: by the consent; by the hand-over alone only where there is no requester. */
    private static Agreed agreed(CaseHandedToVendor e, Sources from) {
        if (from.quoted() instanceof VendorConsentAsked consent) {
            return new Agreed(e.discloses().stream().filter(consent.discloses()::contains).toList(),
                    consent.definedBy());
        }
        return from.requester().id() == null ? new Agreed(e.discloses(), e.definedBy()) : Agreed.NOTHING;
    }

    private static Vendor version(ReferenceVersion named, InForce reference) {
        return Optional.ofNullable(named).flatMap(
                version -> reference.data().version(new ReferenceKey(Vendor.KIND, version.key()), version.version()))
                .map(ReferenceDocument::content).flatMap(content -> content.as(Vendor.class))
                .orElseGet(() -> new Vendor(null, null, null));
    }

    private static VendorContent.Passed passed(Set<String> may, Sources from) {
        var registered = from.registered();
        var requester = from.requester();
        return new VendorContent.Passed(only(may, "SUBJECT", registered.subject()),
                only(may, "DESCRIPTION", registered.description()), only(may, "PRODUCT", registered.product()),
                only(may, "ORGANISATION", registered.organisation()), only(may, "REQUESTER_NAME", requester.name()),
                only(may, "REQUESTER_EMAIL", requester.email()), only(may, "REQUESTER_PHONE", requester.phone()));
    }

    private static String only(Set<String> may, String what, String text) {
        return may.contains(what) ? text : null;
    }

    private static String id(ExternalReference reference) {
        return reference == null ? null : reference.id();
    }

    private static String time(Instant time) {
        return time == null ? null : MailContentMapper.UTC.format(time);
    }
}
