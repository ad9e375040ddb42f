package replaydesk.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Ids;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;

/**
 * One mail that an event asks for. It holds no personal data, only where in the log that stands.
 *
 * @param id         derived from the event: also the id of the command that tells the log what became of it
 * @param about      the event
 * @param recipient  pseudonymous
 * @param partition  of the case
 * @param offset     where the event stands
 * @param registered where the registration stands
 * @param completed  where the requester's data was last completed before; null when it never was
 * @param recordedAt when the log had the event
 */
public record Delivery(UUID id, UUID caseId, UUID about, Notice notice, String recipient, Language language,
        int partition, long offset, long registered, Long completed, Instant recordedAt) {

    /** The id of the mail that the event asks for. */
    public static UUID idOf(UUID caseId, UUID event) {
        return Ids.command(caseId, "notify-by-mail", "notification-service", event.toString());
    }
}
