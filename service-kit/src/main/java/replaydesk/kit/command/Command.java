package replaydesk.kit.command;

import java.util.Optional;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
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

    /** Creates a decision made on a shown view: people must send If-Match. */
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
