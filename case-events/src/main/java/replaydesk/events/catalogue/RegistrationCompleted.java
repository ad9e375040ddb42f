package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Personal;
import replaydesk.events.value.Requester;

/**
 * The registration was completed by details that it lacked (R3). An absent component was not completed and stays as it
 * was.
 */
@Fact(stage = Stage.INTAKE, name = "registration-completed", presumes = Counter.RECORD, advances = Counter.RECORD)
public record RegistrationCompleted(
        Requester requester,
        @Personal String subject,
        @Personal String description,
        String product,
        String language,
        List<ExternalReference> externalReferences,
        List<Attachment> attachments) implements IntakeEvent {

    public RegistrationCompleted {
        externalReferences = externalReferences == null ? List.of() : List.copyOf(externalReferences);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }
}
