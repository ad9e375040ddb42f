package replaydesk.escalation.reference;

import replaydesk.events.value.MailAddress;
import replaydesk.kit.reference.Check;

/** The check of an address to which the desk writes. */
final class MailTo {

    private MailTo() {
    }

    /** Says so if no mail server takes the address; null is none. */
    static void check(String email, String pointer, Check check) {
        if (email != null && MailAddress.of(email).isEmpty()) {
            check.wrong(pointer, "Expected an address that mail servers take, such as help@example.org");
        }
    }
}
