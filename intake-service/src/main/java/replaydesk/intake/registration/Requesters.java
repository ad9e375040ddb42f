package replaydesk.intake.registration;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import replaydesk.events.value.Requester;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;

/** Who a request is from. Worked out at the edge, since no decision looks at names and addresses. */
final class Requesters {

    private Requesters() {
    }

    /** Requesters register for themselves; others say for whom. */
    static Requester of(RegisterCase request, String organisation, Caller caller) {
        var contact = request.requester();
        if (contact == null) {
            return new Requester(caller.subject(), false, caller.name(), null, null, caller.language());
        }
        boolean internal = Boolean.TRUE.equals(contact.internal());
        if (caller.is(Role.REQUESTER)) {
            return new Requester(caller.subject(), internal, contact.name() != null ? contact.name() : caller.name(),
                    contact.email(), contact.phone(), contact.language() != null ? contact.language() : caller.language());
        }
        return new Requester(contact.id() != null ? contact.id() : pseudonym(organisation, contact), internal,
                contact.name(), contact.email(), contact.phone(), contact.language());
    }

    /** The same person gets the same id, by e-mail address or else phone number; without either, by name. */
    private static String pseudonym(String organisation, RegisterCase.Contact contact) {
        var known = contact.email() != null ? contact.email().toLowerCase(Locale.ROOT)
                : contact.phone() != null ? contact.phone().replaceAll("[^+0-9]", "")
                : contact.name() == null ? "unknown" : contact.name();
        return UUID.nameUUIDFromBytes((organisation + "\n" + known).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
