package replaydesk.escalation;

import replaydesk.kit.stage.Life;

/**
 * A case in the eyes of escalation.
 *
 * @param suspension null while work goes on
 */
public record EscalationCase(Handling handling, Proposals proposals, Suspension suspension, Life life) {

    static final EscalationCase NEW = new EscalationCase(Handling.NEW, Proposals.NONE, null, Life.OPEN);

    EscalationCase with(Handling changed) {
        return new EscalationCase(changed, proposals, suspension, life);
    }

    EscalationCase with(Proposals changed) {
        return new EscalationCase(handling, changed, suspension, life);
    }

    EscalationCase with(Suspension changed) {
        return new EscalationCase(handling, proposals, changed, life);
    }

    EscalationCase with(Life changed) {
        return new EscalationCase(handling, proposals, suspension, changed);
    }

    EscalationCase resumed() {
        return new EscalationCase(handling, proposals, null, life);
    }
}
