package replaydesk.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Ids;
import replaydesk.notification.notice.Audience;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;
import replaydesk.notification.notice.Recipient;

/**
 * A mail that an event asks for. It holds no personal data, only its position in the log.
 *
 * @param id         derived from the event; also the id of the command that appends its outcome
 * @param about      id of the event
 * @param recipient  pseudonymous id of a person, or a team or vendor, as {@link Recipient} writes it
 * @param partition  partition of the case
 * @param offset     offset of the event
 * @param registered offset of the registration
 * @param completed  offset of the latest completion of the requester's data before the event; null when there is none
 * @param language   the language, where the case tells it; the reference data does of others than the requester
 * @param quoted     offset of an earlier event that it repeats, such as the information request; null for most mails
 * @param actor      who decided the event, pseudonymous; null for a mail to the requester
 * @param recordedAt time when the log received the event
 * @param late       true for an event from before this installation sent such notices
 * @param withdrawn  true once nothing is to be passed on any more
 */
public record Delivery(UUID id, UUID caseId, UUID about, Notice notice, String recipient, Language language,
        int partition, long offset, long registered, Long completed, Long quoted, String actor, Instant recordedAt,
        boolean late, boolean withdrawn) {

    /** Returns the id of the mail that the event asks for: of one event, one to each audience. */
    public static UUID idOf(UUID caseId, UUID event, Audience audience) {
        return Ids.command(caseId, "notify-by-mail", "notification-service",
                audience == Audience.REQUESTER ? event.toString() : event + "/" + audience);
    }

    /** Returns the id of the mail to the requester that the event asks for. */
    public static UUID idOf(UUID caseId, UUID event) {
        return idOf(caseId, event, Audience.REQUESTER);
    }
}
