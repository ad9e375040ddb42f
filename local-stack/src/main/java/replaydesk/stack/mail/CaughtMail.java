package replaydesk.stack.mail;

import java.time.Instant;

/**
 * One mail for one recipient, as received over SMTP.
 *
 * @param id the number of the mail, from 1
 * @param receivedAt the time at which the catcher received it
 * @param text the plain text part, or empty
 * @param html the HTML part, or empty
 * @param source the whole message: headers and parts as sent
 */
public record CaughtMail(
        long id, Instant receivedAt, String from, String recipient, String subject, String text, String html,
        String source) {
}
