package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ReferenceVersion;

/**
 * A person's notice went out (R4, R21).
 *
 * @param notice what it tells, such as {@code case-registered}
 * @param about the event it tells of
 * @param recipient pseudonymous
 * @param language BCP 47
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
