package replaydesk.escalation.evolution;

import replaydesk.events.status.Ending;
import replaydesk.events.value.Priority;
import replaydesk.kit.stage.Life;

/**
 * The state that escalation holds of a case.
 *
 * @param suspension null while the work is not suspended
 * @param ending     the ways in which the case has ended
 * @param priority   null until the case is classified
 * @param vendor     the vendor that the case may go to, or lies with
 */
public record EscalationCase(Handling handling, Proposals proposals, Suspension suspension, Ending ending,
        Consultations consultations, Languages languages, Priority priority, VendorCase vendor) {

    public static final EscalationCase NEW = new EscalationCase(Handling.NEW, Proposals.NONE, null, Ending.NONE,
            Consultations.NONE, Languages.UNKNOWN, null, VendorCase.NONE);

    EscalationCase with(Handling changed) {
        return new EscalationCase(changed, proposals, suspension, ending, consultations, languages, priority, vendor);
    }

    EscalationCase with(Proposals changed) {
        return new EscalationCase(handling, changed, suspension, ending, consultations, languages, priority, vendor);
    }

    EscalationCase with(Suspension changed) {
        return new EscalationCase(handling, proposals, changed, ending, consultations, languages, priority, vendor);
    }

    public Life life() {
        return Life.of(ending);
    }

    EscalationCase with(Ending changed) {
        return new EscalationCase(handling, proposals, suspension, changed, consultations, languages, priority, vendor);
    }

    EscalationCase with(Consultations changed) {
        return new EscalationCase(handling, proposals, suspension, ending, changed, languages, priority, vendor);
    }

    EscalationCase with(Languages changed) {
        return new EscalationCase(handling, proposals, suspension, ending, consultations, changed, priority, vendor);
    }

    EscalationCase with(Priority changed) {
        return new EscalationCase(handling, proposals, suspension, ending, consultations, languages, changed, vendor);
    }

    EscalationCase with(VendorCase changed) {
        return new EscalationCase(handling, proposals, suspension, ending, consultations, languages, priority, changed);
    }

    EscalationCase resumed() {
        return new EscalationCase(handling, proposals, null, ending, consultations, languages, priority, vendor);
    }
}
