package replaydesk.notification.mail;

import static replaydesk.notification.mail.TemplateText.oneLine;
import static replaydesk.notification.mail.TemplateText.orEmpty;

import java.util.List;

/**
 * The values that a template of a mail to the requester may use. None is null: an unknown value is empty.
 *
 * @param number    number of the case
 * @param subject   subject of the case, on one line
 * @param name      name of the requester
 * @param text      text of the event: the message, the steps, the result or the reason
 * @param questions questions to the requester, or times to choose from
 * @param attachments what the requester is asked to attach, or files that come with a solution
 * @param until     deadline, in UTC; of work, its time or the end of the offer by the clock of the place
 * @param link      address to open
 * @param steps     steps to take, in this order
 * @param interim   true for what helps only until the fix is found
 * @param vendor    name of the vendor that it is about
 * @param work      kind of the work that it is about, by its name
 */
public record MailContent(String number, String subject, String name, String text, List<String> questions,
        List<String> attachments, String until, String link, List<String> steps, boolean interim,
        String vendor, String work) {

    public MailContent {
        number = orEmpty(number);
        subject = oneLine(subject);
        name = orEmpty(name);
        text = orEmpty(text);
        questions = questions == null ? List.of() : List.copyOf(questions);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        until = orEmpty(until);
        link = orEmpty(link);
        steps = steps == null ? List.of() : List.copyOf(steps);
        vendor = orEmpty(vendor);
        work = orEmpty(work);
    }

    /** Creates the content of a mail that is about neither a solution nor a vendor nor work. */
    public MailContent(String number, String subject, String name, String text, List<String> questions,
            List<String> attachments, String until, String link) {
        this(number, subject, name, text, questions, attachments, until, link, null, false, null, null);
    }
}
