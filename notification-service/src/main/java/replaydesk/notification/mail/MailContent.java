package replaydesk.notification.mail;

import java.util.List;

/**
 * The values that a template may use. None is null: an unknown value is empty.
 *
 * @param number    number of the case
 * @param subject   subject of the case, on one line
 * @param name      name of the requester
 * @param text      text of the event: the message, the steps, the result or the reason
 * @param questions questions to the requester
 * @param attachments what the requester is asked to attach
 * @param until     deadline, in UTC
 * @param link      address to open
 */
public record MailContent(String number, String subject, String name, String text, List<String> questions,
        List<String> attachments, String until, String link) {

    public MailContent {
        number = orEmpty(number);
        subject = oneLine(orEmpty(subject));
        name = orEmpty(name);
        text = orEmpty(text);
        questions = questions == null ? List.of() : List.copyOf(questions);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        until = orEmpty(until);
        link = orEmpty(link);
    }

    /** Returns the text on one line, since a line break would end the header that it stands in. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
