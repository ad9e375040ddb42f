package replaydesk.kit.command;

import java.util.UUID;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** A stage's decision on one command. Pure. */
@FunctionalInterface
public interface Decider<S> {

    /**
     * @param commandId the command's id: what the event creates (a message, a request) takes it as its id, so that a
     *                  repeat creates the same
     */
    Decision decide(CaseView<S> view, UUID commandId);
}
