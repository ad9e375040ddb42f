package replaydesk.notification.mail;

import static replaydesk.notification.mail.TemplateText.oneLine;
import static replaydesk.notification.mail.TemplateText.orEmpty;

/**
 * The values that a template of a mail to people of the desk may use. None is null: an unknown value is empty.
 *
 * @param number  number of the case
 * @param subject subject of the case, on one line
 * @param name    name of the person or team
 * @param by      name of who escalated or asks
 * @param rule    key of the rule that escalated
 * @param level   the support level at which the case lies
 * @param text    the reason, or the question
 * @param tried   what was tried
 * @param link    address of the case
 * @param absent  name of the manager who is away
 * @param standIn name of the manager's substitute
 */
public record StaffContent(String number, String subject, String name, String by, String rule, String level,
        String text, String tried, String link, String absent, String standIn) {

    public StaffContent {
        number = orEmpty(number);
        subject = oneLine(subject);
        name = orEmpty(name);
        by = orEmpty(by);
        rule = orEmpty(rule);
        level = orEmpty(level);
        text = orEmpty(text);
        tried = orEmpty(tried);
        link = orEmpty(link);
        absent = orEmpty(absent);
        standIn = orEmpty(standIn);
    }
}
