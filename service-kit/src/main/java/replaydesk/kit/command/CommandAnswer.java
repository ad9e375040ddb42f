package replaydesk.kit.command;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.log.Verdict;
import replaydesk.kit.table.Outcome;

/**
 * Answer to a command that the log accepted.
 *
 * @param caseId the case
 * @param number the case's number for people
 * @param id the command's id, which is also that of the message or request it created
 * @param event the event's id
 * @param type the event's type
 * @param verdict the verdict on the event
 * @param position the event's position in the log
 */
@Schema(requiredProperties = {"caseId", "id", "event", "type", "verdict", "position"})
public record CommandAnswer(UUID caseId, String number, UUID id, UUID event, String type, Verdict verdict,
        String position) {

    static CommandAnswer of(Outcome outcome, String position) {
        return new CommandAnswer(outcome.caseId(), outcome.number(), outcome.commandId(), outcome.eventId(),
                outcome.type(), outcome.verdict(), position);
    }
}
