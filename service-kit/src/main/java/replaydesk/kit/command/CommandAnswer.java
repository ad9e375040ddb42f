package replaydesk.kit.command;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.log.Verdict;
import replaydesk.kit.table.Outcome;

/**
 * The answer to a command that the log accepted.
 *
 * @param caseId  the case
 * @param number  its number for people
 * @param id      the command's id: also that of the message or request it created
 * @param event   the event's id
 * @param type    the event's type
 * @param verdict what the log's order made of it
 * @param position where the log holds it
 */
@Schema(requiredProperties = {"caseId", "id", "event", "type", "verdict", "position"})
public record CommandAnswer(UUID caseId, String number, UUID id, UUID event, String type, Verdict verdict,
        String position) {

    static CommandAnswer of(Outcome outcome, String position) {
        return new CommandAnswer(outcome.caseId(), outcome.number(), outcome.commandId(), outcome.eventId(),
                outcome.type(), outcome.verdict(), position);
    }
}
