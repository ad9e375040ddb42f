package replaydesk.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Ids;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;

/**
 * A mail that an event asks for. It holds no personal data, only its position in the log.
 *
 * @param id         derived from the event; also the id of the command that appends its outcome
 * @param about      id of the event
 * @param recipient  pseudonymous id
 * @param partition  partition of the case
 * @param offset     offset of the event
 * @param registered offset of the registration
 * @param completed  offset of the latest completion of the requester's data before the event; null when there is none
 * @param quoted     offset of the information request that it is about, to repeat what was asked; null for other mails
 * @param recordedAt time when the log received the event
 */
public record Delivery(UUID id, UUID caseId, UUID about, Notice notice, String recipient, Language language,
        int partition, long offset, long registered, Long completed, Long quoted,
        Instant recordedAt) {

    /** Returns the id of the mail that the event asks for. */
    public static UUID idOf(UUID caseId, UUID event) {
        return Ids.command(caseId, "notify-by-mail", "notification-service", event.toString());
    }
}
