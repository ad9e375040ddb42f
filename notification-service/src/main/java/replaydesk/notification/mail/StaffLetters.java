package replaydesk.notification.mail;

import java.util.Optional;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.catalogue.ConsultationReminded;
import replaydesk.kit.reference.InForce;
import replaydesk.notification.address.Addressee;
import replaydesk.notification.address.Addressees;
import replaydesk.notification.delivery.Delivery;
import replaydesk.notification.notice.Recipient;

/**
 * Composes mails to people of the desk (R14): to a manager whom an escalation informs, and to who is consulted. A pure
 * function.
 */
final class StaffLetters {

    private StaffLetters() {
    }

    /**
     * Returns the letter; empty if there is no address.
     *
     * @param link address of the case
     */
    static Optional<Letter> of(Delivery delivery, Sources from, InForce reference, String link) {
        var recipient = Recipient.of(delivery.recipient());
        var addressee = from.event() instanceof CaseEscalated ? Addressees.manager(recipient, reference)
                : Addressees.of(recipient, reference);
        return addressee.map(to -> new Letter(to.to(), to.language(), content(delivery, from, reference, to, link)));
    }

    private static StaffContent content(Delivery delivery, Sources from, InForce reference, Addressee to,
            String link) {
        var by = Addressees.name(delivery.actor(), reference);
        return switch (from.event()) {
            case CaseEscalated e -> new StaffContent(from.registered().number(), from.registered().subject(), to.name(),
                    e.rule() == null ? by : null, e.rule() == null ? null : e.rule().key(),
                    String.valueOf(e.toLevel()), e.reason(), e.tried(), link, to.absent(), to.standIn());
            case ConsultationAsked e -> consultation(from, to, by, e.question(), link);
            // who reminds is the service: it is the question that counts
            case ConsultationReminded _ -> consultation(from, to, null,
                    from.quoted() instanceof ConsultationAsked asked ? asked.question() : null, link);
            case CaseEvent event -> throw new IllegalArgumentException("Nobody of the desk is told of " + event);
        };
    }

    private static StaffContent consultation(Sources from, Addressee to, String by, String question, String link) {
        return new StaffContent(from.registered().number(), from.registered().subject(), to.name(), by, null, null,
                question, null, link, null, null);
    }
}
