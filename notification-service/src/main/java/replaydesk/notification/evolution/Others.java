package replaydesk.notification.evolution;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.ConsultationAnswered;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.catalogue.ConsultationWithdrawn;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.catalogue.NotificationEvent;
import replaydesk.events.catalogue.NotificationFailed;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.kit.stage.CaseFact;
import replaydesk.notification.notice.Notice;
import replaydesk.notification.notice.Recipient;

/**
 * What mails to others than the requester need of a case: places in the log.
 *
 * @param consent       the consent that was asked last; null until one is
 * @param reference     offset of the event that named the vendor's own reference last; null while it is unknown
 * @param handedOver    the hand-over of which the vendor is to be told still; null once it has been, or need not be
 * @param consultations those that are open
 */
public record Others(Consent consent, Long reference, UUID handedOver, List<Consulted> consultations) {

    public static final Others NONE = new Others(null, null, null, List.of());

    /**
     * A consent that was asked.
     *
     * @param offset offset of the event that asked
     */
    public record Consent(UUID id, long offset) {
    }

    /**
     * A consultation.
     *
     * @param offset    offset of the event that asked
     * @param recipient who was asked, as a {@link Recipient}
     */
    public record Consulted(UUID id, long offset, String recipient) {
    }

    public Others {
        consultations = consultations == null ? List.of() : List.copyOf(consultations);
    }

    Others after(CaseFact fact) {
        return switch (fact.event()) {
            case VendorConsentAsked e -> new Others(new Consent(e.consentId(), fact.offset()), reference, handedOver,
                    consultations);
            case CaseHandedToVendor e -> new Others(consent, e.reference() == null ? null : fact.offset(), fact.id(),
                    consultations);
            case VendorUpdated e -> e.reference() == null ? this
                    : new Others(consent, fact.offset(), handedOver, consultations);
            case VendorConsentRefused _,CaseReturnedFromVendor _ -> withoutHandOver();
            case CaseClosed _,CaseWithdrawn _ -> withoutHandOver().with(List.of());
            case ConsultationAsked e -> with(Stream.concat(consultations.stream(),
                    Stream.of(new Consulted(e.consultationId(), fact.offset(), recipient(e)))).toList());
            case ConsultationAnswered e -> without(e.consultationId());
            case ConsultationWithdrawn e -> without(e.consultationId());
            case NotificationEvent e -> tellsOf(e) ? withoutHandOver() : this;
            case CaseEvent _ -> this;
        };
    }

    /** Returns the offset of the event that asked for this consent; null when it is not the one asked last. */
    Long consentAsked(UUID id) {
        return consent != null && id != null && id.equals(consent.id()) ? consent.offset() : null;
    }

    /** Returns the open consultation with this id; null when there is none. */
    Consulted consulted(UUID id) {
        return consultations.stream().filter(asked -> Objects.equals(asked.id(), id)).findFirst().orElse(null);
    }

    static String recipient(ConsultationAsked asked) {
        return asked.colleague() != null ? asked.colleague() : Recipient.team(asked.team());
    }

    private boolean tellsOf(NotificationEvent outcome) {
        return handedOver != null && switch (outcome) {
            case NotificationDelivered told -> isOfHandOver(told.notice(), told.about());
            case NotificationFailed told -> isOfHandOver(told.notice(), told.about());
        };
    }

    private boolean isOfHandOver(String notice, UUID about) {
        return Notice.VENDOR_GIVEN_CASE.key().equals(notice) && handedOver.equals(about);
    }

    private Others withoutHandOver() {
        return handedOver == null ? this : new Others(consent, reference, null, consultations);
    }

    private Others without(UUID consultation) {
        return consulted(consultation) == null ? this
                : with(consultations.stream().filter(asked -> !consultation.equals(asked.id())).toList());
    }

    private Others with(List<Consulted> open) {
        return open.isEmpty() && consultations.isEmpty() ? this : new Others(consent, reference, handedOver, open);
    }
}
