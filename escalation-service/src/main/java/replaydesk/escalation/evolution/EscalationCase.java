package replaydesk.escalation.evolution;

import replaydesk.events.status.Ending;
import replaydesk.kit.stage.Life;

/**
 * The state that escalation holds of a case.
 *
 * @param suspension null while the work is not suspended
 * @param problems   the problems that the case is linked to
 * @param ending     the ways in which the case has ended
 */
public record EscalationCase(Handling handling, Proposals proposals, Suspension suspension, ProblemLinks problems,
        Ending ending) {

    public static final EscalationCase NEW = new EscalationCase(Handling.NEW, Proposals.NONE, null,
            ProblemLinks.NONE, Ending.NONE);

    EscalationCase with(Handling changed) {
        return new EscalationCase(changed, proposals, suspension, problems, ending);
    }

    EscalationCase with(Proposals changed) {
        return new EscalationCase(handling, changed, suspension, problems, ending);
    }

    EscalationCase with(Suspension changed) {
        return new EscalationCase(handling, proposals, changed, problems, ending);
    }

    EscalationCase with(ProblemLinks changed) {
        return new EscalationCase(handling, proposals, suspension, changed, ending);
    }

    public Life life() {
        return Life.of(ending);
    }

    EscalationCase with(Ending changed) {
        return new EscalationCase(handling, proposals, suspension, problems, changed);
    }

    EscalationCase resumed() {
        return new EscalationCase(handling, proposals, null, problems, ending);
    }
}
