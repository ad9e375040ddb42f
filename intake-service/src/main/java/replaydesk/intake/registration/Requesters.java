package replaydesk.intake.registration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Predicate;
import replaydesk.events.value.Channel;
import replaydesk.events.value.MailAddress;
import replaydesk.events.value.Requester;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.problem.Problems;

/** Determines the requester of a request. This happens at the edge, since no decision looks at names and addresses. */
final class Requesters {

    private static final RegisterCase.Contact NOTHING = new RegisterCase.Contact(null, null, null, null, null, null);

    private Requesters() {
    }

    /**
     * Returns the requester: the caller for requesters, who register for themselves, and the named contact for others.
     * Returns null for an alert of the monitoring that names nobody.
     *
     * @throws replaydesk.kit.problem.ProblemException a 400 where somebody has to be named, and for contact data that
     *     tells nobody apart
     */
    static Requester of(RegisterCase request, String organisation, UUID caseId, Caller caller) {
        var contact = request.requester();
        if (contact != null) {
            check(contact);
        }
        if (!caller.speaksForOthers()) {
            return self(contact, caller);
        }
        if (contact == null && request.channel() != Channel.MONITORING) {
            throw Problems.invalidRequest("/requester", "Expected who asked, since the caller registers for others;"
                    + " only an alert of the monitoring is nobody's").exception();
        }
        return contact == null ? null : named(contact, organisation, caseId);
    }

    /** The caller. Mails go to the address of the token alone: what somebody types may be another person's. */
    private static Requester self(RegisterCase.Contact contact, Caller caller) {
        var said = contact == null ? NOTHING : contact;
        return new Requester(caller.subject(), Boolean.TRUE.equals(said.internal()),
                said.name() == null ? caller.name() : said.name(), address(caller), said.phone(),
                said.language() == null ? caller.language() : said.language());
    }

    private static String address(Caller caller) {
        var email = caller.email();
        return email == null || MailAddress.of(email).isEmpty() ? null : email.strip();
    }

    private static Requester named(RegisterCase.Contact contact, String organisation, UUID caseId) {
        return new Requester(contact.id() != null ? contact.id() : pseudonym(organisation, caseId, contact),
                Boolean.TRUE.equals(contact.internal()), contact.name(),
                contact.email() == null ? null : contact.email().strip(), contact.phone(), contact.language());
    }

    private static void check(RegisterCase.Contact contact) {
        check(contact.name(), name -> !name.isBlank(), "name", "Expected a name, or none");
        check(contact.email(), email -> MailAddress.of(email).isPresent(), "email",
                "Expected an address that every mail server takes, or none");
        check(contact.phone(), phone -> PhoneNumber.of(phone).isPresent(), "phone", "Expected a phone number, or none");
    }

    private static void check(String text, Predicate<String> right, String field, String expected) {
        if (text != null && !right.test(text)) {
            throw Problems.invalidRequest("/requester/" + field, expected).exception();
        }
    }

    /**
     * Returns an id that is the same for the same e-mail address, or else the same phone number. Many people share a
     * name, so a contact with nothing but a name gets an id of its own for each case.
     */
    private static String pseudonym(String organisation, UUID caseId, RegisterCase.Contact contact) {
        if (contact.email() != null) {
            return pseudonym(organisation, MailAddress.of(contact.email()).orElseThrow().normalised());
        }
        if (contact.phone() != null) {
            return pseudonym(organisation, PhoneNumber.of(contact.phone()).orElseThrow().digits());
        }
        if (contact.name() == null) {
            throw Problems.invalidRequest("/requester", "Expected an id, an e-mail address, a phone number or a name")
                    .exception();
        }
        return pseudonym(organisation, caseId.toString());
    }

    private static String pseudonym(String organisation, String known) {
        return UUID.nameUUIDFromBytes((organisation + "\n" + known).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
