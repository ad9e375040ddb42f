package replaydesk.stack.mail;

import java.time.Instant;

/**
 * One mail for one recipient, as it came over SMTP.
 *
 * @param id         counts up from 1
 * @param receivedAt when the catcher took it
 * @param text       the plain text part, or empty
 * @param html       the HTML part, or empty
 * @param source     the whole message: headers and parts as sent
 */
public record CaughtMail(
        long id, Instant receivedAt, String from, String recipient, String subject, String text, String html, String source) {
}
