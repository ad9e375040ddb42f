package replaydesk.kit.command;

import java.util.UUID;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** A stage's decision on one command. Pure. */
@FunctionalInterface
public interface Decider<S> {

    /**
     * Decides on the command.
     *
     * @param commandId the command's id; a thing that the event creates (a message, a request) takes it as its id, so
     *     that a repeat creates the same thing
     */
    Decision decide(CaseView<S> view, UUID commandId);
}
