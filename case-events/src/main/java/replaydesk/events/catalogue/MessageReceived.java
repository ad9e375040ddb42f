package replaydesk.events.catalogue;

import java.util.List;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Personal;

/**
 * The requester wrote (R1, R10). Presumes nothing, since it is true whatever else happened.
 *
 * @param author the person who wrote it down, pseudonymous
 * @param answersRequest the information request that it answers; absent when it names none
 * @param onBehalfOf the requester who spoke, when an operator or a system wrote it down; absent otherwise
 */
@Fact(stage = Stage.INTAKE, name = "message-received", presumesLife = false, advances = Counter.REQUESTER)
public record MessageReceived(
        UUID messageId,
        String author,
        Channel channel,
        @Personal String text,
        List<Attachment> attachments,
        UUID answersRequest,
        String onBehalfOf) implements IntakeEvent {

    public MessageReceived {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }
}
