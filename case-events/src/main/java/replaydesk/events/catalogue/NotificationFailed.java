package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * A notice to a person could not be delivered in the end.
 *
 * @param notice the kind of the notice, such as {@code case-registered}
 * @param about the event that the notice is about
 * @param recipient the recipient, pseudonymous
 * @param language the language as BCP 47
 * @param reason the reason as the mail server or endpoint gave it
 */
@Fact(stage = Stage.NOTIFICATION, name = "notification-failed", presumesLife = false)
public record NotificationFailed(
        String notice,
        UUID about,
        String recipient,
        Channel channel,
        ReferenceVersion template,
        String language,
        @Personal String reason) implements NotificationEvent {
}
