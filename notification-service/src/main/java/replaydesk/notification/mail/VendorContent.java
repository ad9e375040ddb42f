package replaydesk.notification.mail;

import static replaydesk.notification.mail.TemplateText.oneLine;
import static replaydesk.notification.mail.TemplateText.orEmpty;

import java.util.List;

/**
 * The values that a template of a mail to a vendor may use. None is null: an unknown value, and one to which the
 * requester did not agree, is empty.
 *
 * @param number    number of the case, for the vendor to quote
 * @param name      name of the contact
 * @param contract  number of the contract
 * @param reference the vendor's own reference
 * @param until     when the case is expected back, in UTC
 * @param named     what may be passed on, in words
 * @param passed    what of it the mail passes on
 */
public record VendorContent(String number, String name, String contract, String reference, String until,
        List<String> named, Passed passed) {

    /** What a mail passes on of a case. */
    public record Passed(String subject, String description, String product, String organisation,
            String requesterName, String requesterEmail, String requesterPhone) {

        /** Nothing. */
        public static final Passed NOTHING = new Passed(null, null, null, null, null, null, null);

        public Passed {
            subject = oneLine(subject);
            description = orEmpty(description);
            product = orEmpty(product);
            organisation = orEmpty(organisation);
            requesterName = orEmpty(requesterName);
            requesterEmail = orEmpty(requesterEmail);
            requesterPhone = orEmpty(requesterPhone);
        }
    }

    public VendorContent {
        number = orEmpty(number);
        name = orEmpty(name);
        contract = oneLine(contract);
        reference = oneLine(reference);
        until = orEmpty(until);
        named = named == null ? List.of() : List.copyOf(named);
        passed = passed == null ? Passed.NOTHING : passed;
    }
}
