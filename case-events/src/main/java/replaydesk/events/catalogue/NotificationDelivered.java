package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ReferenceVersion;

/**
 * A notice to a person was delivered (R4, R21).
 *
 * @param notice the kind of the notice, such as {@code case-registered}
 * @param about the event that the notice is about
 * @param recipient the recipient, pseudonymous
 * @param language the language as BCP 47
 */
@Fact(stage = Stage.NOTIFICATION, name = "notification-delivered", presumesLife = false)
public record NotificationDelivered(
        String notice,
        UUID about,
        String recipient,
        Channel channel,
        ReferenceVersion template,
        String language) implements NotificationEvent {
}
