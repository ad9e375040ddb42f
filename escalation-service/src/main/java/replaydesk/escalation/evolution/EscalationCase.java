package replaydesk.escalation.evolution;

import replaydesk.events.status.Ending;
import replaydesk.events.value.Priority;
import replaydesk.kit.stage.Life;

/**
 * The state that escalation holds of a case.
 *
 * @param suspension null while the work is not suspended
 * @param problems   the problems that the case is linked to
 * @param ending     the ways in which the case has ended
 * @param priority   null until the case is classified
 * @param vendor     the vendor that the case may go to, or lies with
 * @param works      the work with a time
 */
public record EscalationCase(Handling handling, Proposals proposals, Suspension suspension, Ending ending,
        Consultations consultations, Languages languages, Priority priority, VendorCase vendor,
        ProblemLinks problems, Works works) {

    public static final EscalationCase NEW = new EscalationCase(Handling.NEW, Proposals.NONE, null, Ending.NONE,
            Consultations.NONE, Languages.UNKNOWN, null, VendorCase.NONE, ProblemLinks.NONE, Works.NONE);

    public EscalationCase {
        works = works == null ? Works.NONE : works;
    }

    EscalationCase with(Handling changed) {
        return new EscalationCase(changed, proposals, suspension, ending, consultations, languages, priority, vendor,
                problems, works);
    }

    EscalationCase with(Proposals changed) {
        return new EscalationCase(handling, changed, suspension, ending, consultations, languages, priority, vendor,
                problems, works);
    }

    EscalationCase with(Suspension changed) {
        return new EscalationCase(handling, proposals, changed, ending, consultations, languages, priority, vendor,
                problems, works);
    }

    public Life life() {
        return Life.of(ending);
    }

    EscalationCase with(Ending changed) {
        return new EscalationCase(handling, proposals, suspension, changed, consultations, languages, priority, vendor,
                problems, works);
    }

    EscalationCase with(Consultations changed) {
        return new EscalationCase(handling, proposals, suspension, ending, changed, languages, priority, vendor,
                problems, works);
    }

    EscalationCase with(Languages changed) {
        return new EscalationCase(handling, proposals, suspension, ending, consultations, changed, priority, vendor,
                problems, works);
    }

    EscalationCase with(Priority changed) {
        return new EscalationCase(handling, proposals, suspension, ending, consultations, languages, changed, vendor,
                problems, works);
    }

    EscalationCase with(VendorCase changed) {
        return new EscalationCase(handling, proposals, suspension, ending, consultations, languages, priority, changed,
                problems, works);
    }

    EscalationCase with(ProblemLinks changed) {
        return new EscalationCase(handling, proposals, suspension, ending, consultations, languages, priority, vendor,
                changed, works);
    }

    EscalationCase with(Works changed) {
        return new EscalationCase(handling, proposals, suspension, ending, consultations, languages, priority, vendor,
                problems, changed);
    }

    EscalationCase resumed() {
        return new EscalationCase(handling, proposals, null, ending, consultations, languages, priority, vendor,
                problems, works);
    }
}
