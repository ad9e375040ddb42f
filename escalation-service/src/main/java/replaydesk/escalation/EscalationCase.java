package replaydesk.escalation;

import replaydesk.events.status.Ending;
import replaydesk.kit.stage.Life;

/**
 * A case in the eyes of escalation.
 *
 * @param suspension null while work goes on
 * @param ending     in which ways it is over
 */
public record EscalationCase(Handling handling, Proposals proposals, Suspension suspension, Ending ending) {

    static final EscalationCase NEW = new EscalationCase(Handling.NEW, Proposals.NONE, null, Ending.NONE);

    EscalationCase with(Handling changed) {
        return new EscalationCase(changed, proposals, suspension, ending);
    }

    EscalationCase with(Proposals changed) {
        return new EscalationCase(handling, changed, suspension, ending);
    }

    EscalationCase with(Suspension changed) {
        return new EscalationCase(handling, proposals, changed, ending);
    }

    public Life life() {
        return ending.merged() ? Life.MERGED : ending.withdrawn() ? Life.WITHDRAWN
                : ending.closed() ? Life.CLOSED : Life.OPEN;
    }

    EscalationCase with(Ending changed) {
        return new EscalationCase(handling, proposals, suspension, changed);
    }

    EscalationCase resumed() {
        return new EscalationCase(handling, proposals, null, ending);
    }
}
