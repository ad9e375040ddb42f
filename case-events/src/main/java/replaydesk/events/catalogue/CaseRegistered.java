package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Personal;
import replaydesk.events.value.Requester;

/**
 * A request was registered, before anything else happens to it (R1, R2, R3). It opens the case: it presumes
 * {@code life=0}.
 *
 * @param number the number for people, with its check digit
 * @param organisation the client organisation that the case belongs to (R5)
 * @param requester the requester; absent for an alert of the monitoring
 * @param product the product's key; absent when unknown
 * @param language the language as BCP 47; absent when unknown
 * @param imported whether a history follows: no obligation is due until {@link HistoryImported}
 */
@Fact(stage = Stage.INTAKE, name = "case-registered", advances = Counter.LIFE)
public record CaseRegistered(
        String number,
        String organisation,
        Requester requester,
        Channel channel,
        @Personal String subject,
        @Personal String description,
        String product,
        String language,
        List<ExternalReference> externalReferences,
        List<Attachment> attachments,
        boolean imported) implements IntakeEvent {

    public CaseRegistered {
        externalReferences = externalReferences == null ? List.of() : List.copyOf(externalReferences);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }
}
