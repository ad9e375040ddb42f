package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * A person's notice finally could not be delivered.
 *
 * @param notice what it tells, such as {@code case-registered}
 * @param about the event it tells of
 * @param recipient pseudonymous
 * @param language BCP 47
 * @param reason as the mail server or endpoint gave it
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
