package replaydesk.kit.command;

import java.util.Optional;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.log.ContractHeader;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseVersion;

/**
 * Command of a person or system on a case.
 *
 * @param operation the command's name; with the case, the client and the key it makes the command's id
 * @param event the type of event that it results in
 * @param body the request's body as read; a repeat must have the same
 * @param viewMatters whether a person must name the view that the decision was made on
 */
public record Command(String operation, Class<? extends CaseEvent> event, Object body, CommandHeaders headers,
        Caller caller, boolean viewMatters) {

    /** Fails with a 400 problem when no event can name this caller. */
    public Command {
        if (!ContractHeader.takes(caller.subject())) {
            throw Problems.invalidRequest("Authorization", "Expected a token whose subject has at most "
                    + ContractHeader.LONGEST_TEXT + " bytes and no control characters").exception();
        }
    }

    /** A decision that a person makes on what was shown: If-Match is required of people. */
    public static Command onView(String operation, Class<? extends CaseEvent> event, Object body,
            CommandHeaders headers, Caller caller) {
        return new Command(operation, event, body, headers, caller, true);
    }

    /** Creates a command that holds whatever was shown: a message, a note. */
    public static Command free(String operation, Class<? extends CaseEvent> event, Object body,
            CommandHeaders headers, Caller caller) {
        return new Command(operation, event, body, headers, caller, false);
    }

    /** Returns the view decided on, if given; throws a 428 problem when a person had to name it and did not. */
    Optional<CaseVersion> basis() {
        return viewMatters && caller.isPerson() ? Optional.of(headers.requireIfMatch()) : headers.ifMatch();
    }
}
