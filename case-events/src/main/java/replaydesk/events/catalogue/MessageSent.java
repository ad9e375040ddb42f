package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Personal;

/**
 * The desk wrote to the requester (R1, R28). Presumes nothing, since the message has been sent.
 *
 * @param author the author, pseudonymous
 */
@Fact(stage = Stage.INTAKE, name = "message-sent", presumesLife = false, advances = Counter.RESPONSE)
public record MessageSent(UUID messageId, String author, @Personal String text, MessageKind kind)
        implements IntakeEvent {
}
