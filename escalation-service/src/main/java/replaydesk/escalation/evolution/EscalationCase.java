package replaydesk.escalation.evolution;

import replaydesk.events.status.Ending;
import replaydesk.kit.stage.Life;

/**
 * The state that escalation holds of a case.
 *
 * @param suspension null while the work is not suspended
 * @param ending     the ways in which the case has ended
 */
public record EscalationCase(Handling handling, Proposals proposals, Suspension suspension, Ending ending,
        Consultations consultations, Languages languages) {

    public static final EscalationCase NEW = new EscalationCase(Handling.NEW, Proposals.NONE, null, Ending.NONE,
            Consultations.NONE, Languages.UNKNOWN);

    EscalationCase with(Handling changed) {
        return new EscalationCase(changed, proposals, suspension, ending, consultations, languages);
    }

    EscalationCase with(Proposals changed) {
        return new EscalationCase(handling, changed, suspension, ending, consultations, languages);
    }

    EscalationCase with(Suspension changed) {
        return new EscalationCase(handling, proposals, changed, ending, consultations, languages);
    }

    public Life life() {
        return Life.of(ending);
    }

    EscalationCase with(Ending changed) {
        return new EscalationCase(handling, proposals, suspension, changed, consultations, languages);
    }

    EscalationCase with(Consultations changed) {
        return new EscalationCase(handling, proposals, suspension, ending, changed, languages);
    }

    EscalationCase with(Languages changed) {
        return new EscalationCase(handling, proposals, suspension, ending, consultations, changed);
    }

    EscalationCase resumed() {
        return new EscalationCase(handling, proposals, null, ending, consultations, languages);
    }
}
