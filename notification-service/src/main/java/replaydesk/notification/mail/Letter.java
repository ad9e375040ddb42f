package replaydesk.notification.mail;

import java.util.List;

/**
 * What a template may speak of. Nothing is null: what is not known is empty.
 *
 * @param number    the case's number for people
 * @param subject   the case's subject, on one line
 * @param name      the requester's name
 * @param text      what was written: the message, the steps, the result, the reason
 * @param questions what the requester is asked
 * @param until     a deadline, UTC
 * @param link      what to open
 */
public record Letter(String number, String subject, String name, String text, List<String> questions, String until,
        String link) {

    public Letter {
        number = orEmpty(number);
        subject = oneLine(orEmpty(subject));
        name = orEmpty(name);
        text = orEmpty(text);
        questions = questions == null ? List.of() : List.copyOf(questions);
        until = orEmpty(until);
        link = orEmpty(link);
    }

    /** What people wrote must not end the header that it stands in. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
