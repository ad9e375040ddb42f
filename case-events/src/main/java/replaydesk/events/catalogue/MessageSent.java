package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ProblemEventReference;

/**
 * The desk wrote to the requester (R1, R28). Presumes nothing, since the message has been sent. That of a major
 * incident is passed on by escalation, which then presumes that nobody has answered or ended the case meanwhile.
 *
 * @param author the author, pseudonymous
 * @param problem the major incident whose message to all requesters it passes on, and the event that says it; absent
 *     when somebody wrote it in this case alone
 */
@Fact(stage = Stage.INTAKE, name = "message-sent", presumesLife = false, advances = Counter.RESPONSE)
public record MessageSent(UUID messageId, String author, @Personal String text, MessageKind kind,
        ProblemEventReference problem) implements IntakeEvent {

    /** Creates a message that somebody wrote in this case alone. */
    public MessageSent(UUID messageId, String author, String text, MessageKind kind) {
        this(messageId, author, text, kind, null);
    }
}
