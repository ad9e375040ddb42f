package replaydesk.intake.registration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Predicate;
import replaydesk.events.value.Channel;
import replaydesk.events.value.MailAddress;
import replaydesk.events.value.Requester;
import replaydesk.kit.http.Problems;
import replaydesk.kit.identity.Caller;

/** Who a request is from. Worked out at the edge, since no decision looks at names and addresses. */
final class Requesters {

    private Requesters() {
    }

    /**
     * Requesters register for themselves; others say for whom. Null for an alert of the monitoring that names nobody.
     *
     * @throws replaydesk.kit.http.ProblemException a 400 for contact data that tells nobody apart
     */
    static Requester of(RegisterCase request, String organisation, UUID caseId, Caller caller) {
        var contact = request.requester();
        if (contact == null && request.channel() == Channel.MONITORING && caller.speaksForOthers()) {
            return null;
        }
        if (contact == null) {
            return new Requester(caller.subject(), false, caller.name(), null, null, caller.language());
        }
        check(contact.name(), name -> !name.isBlank(), "name", "Expected a name, or none");
        check(contact.email(), email -> MailAddress.of(email).isPresent(), "email",
                "Expected an address that every mail server takes, or none");
        check(contact.phone(), phone -> PhoneNumber.of(phone).isPresent(), "phone", "Expected a phone number, or none");
        boolean internal = Boolean.TRUE.equals(contact.internal());
        var email = contact.email() == null ? null : contact.email().strip();
        if (!caller.speaksForOthers()) {
            return new Requester(caller.subject(), internal, contact.name() != null ? contact.name() : caller.name(),
                    email, contact.phone(), contact.language() != null ? contact.language() : caller.language());
        }
        return new Requester(contact.id() != null ? contact.id() : pseudonym(organisation, caseId, contact), internal,
                contact.name(), email, contact.phone(), contact.language());
    }

    private static void check(String text, Predicate<String> right, String field, String expected) {
        if (text != null && !right.test(text)) {
            throw Problems.invalidRequest("/requester/" + field, expected).exception();
        }
    }

    /** The same person gets the same id, by e-mail address or else phone number. A name is of many: each case has its own. */
    private static String pseudonym(String organisation, UUID caseId, RegisterCase.Contact contact) {
        if (contact.email() != null) {
            return pseudonym(organisation, MailAddress.of(contact.email()).orElseThrow().normalised());
        }
        if (contact.phone() != null) {
            return pseudonym(organisation, PhoneNumber.of(contact.phone()).orElseThrow().digits());
        }
        if (contact.name() == null) {
            throw Problems.invalidRequest("/requester", "Expected an id, an e-mail address, a phone number or a name").exception();
        }
        return pseudonym(organisation, caseId.toString());
    }

    private static String pseudonym(String organisation, String known) {
        return UUID.nameUUIDFromBytes((organisation + "\n" + known).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
