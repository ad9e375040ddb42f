package replaydesk.triage.evolution;

import java.util.List;
import replaydesk.events.status.Ending;
import replaydesk.kit.stage.Life;

/**
 * The state that triage holds of a case.
 *
 * @param registered     null only before the registration
 * @param classification null until the case is classified
 * @param routing        null until the case is routed
 * @param information    the information requests
 * @param checklists     the checklists that were begun
 * @param assigned       true if the case is assigned to somebody: then no rule routes it
 * @param ending         the ways in which the case has ended
 * @param knowledge      what known solutions did for the case
 */
public record TriageCase(Registered registered, Classified classification, Routed routing, Requests information,
        ChecklistRuns checklists, boolean assigned, Ending ending, Knowledge knowledge) {

    public static final TriageCase NEW = new TriageCase(null, null, null, Requests.NONE, ChecklistRuns.NONE, false,
            Ending.NONE, Knowledge.NONE);

    public TriageCase {
        information = information == null ? Requests.NONE : information;
        checklists = checklists == null ? ChecklistRuns.NONE : checklists;
        knowledge = knowledge == null ? Knowledge.NONE : knowledge;
    }

    TriageCase with(Registered changed) {
        return new TriageCase(changed, classification, routing, information, checklists, assigned, ending, knowledge);
    }

    TriageCase with(Classified changed) {
        return new TriageCase(registered, changed, routing, information, checklists, assigned, ending, knowledge);
    }

    TriageCase with(Routed changed) {
        return new TriageCase(registered, classification, changed, information, checklists, assigned, ending,
                knowledge);
    }

    TriageCase with(Requests changed) {
        return new TriageCase(registered, classification, routing, changed, checklists, assigned, ending, knowledge);
    }

    public Life life() {
        return Life.of(ending);
    }

    TriageCase with(Ending changed) {
        return new TriageCase(registered, classification, routing, information, checklists, assigned, changed,
                knowledge);
    }

    TriageCase with(ChecklistRuns changed) {
        return new TriageCase(registered, classification, routing, information, changed, assigned, ending, knowledge);
    }

    TriageCase with(Knowledge changed) {
        return new TriageCase(registered, classification, routing, information, checklists, assigned, ending, changed);
    }

    TriageCase assigned(boolean now) {
        return new TriageCase(registered, classification, routing, information, checklists, now, ending, knowledge);
    }

    /** Returns the open information requests, in the order in which they were asked. */
    public List<OpenRequest> requests() {
        return information.open();
    }
}
