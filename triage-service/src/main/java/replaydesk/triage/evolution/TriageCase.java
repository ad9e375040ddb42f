package replaydesk.triage.evolution;

import java.util.List;
import java.util.UUID;
import replaydesk.events.status.Ending;
import replaydesk.kit.stage.Life;

/**
 * The state that triage holds of a case.
 *
 * @param registered     null only before the registration
 * @param classification null until the case is classified
 * @param routing        null until the case is routed
 * @param requests       the open information requests, in the order in which they were asked
 * @param checklists     the checklists that were begun
 * @param assigned       true if the case is assigned to somebody: then no rule routes it
 * @param ending         the ways in which the case has ended
 */
public record TriageCase(Registered registered, Classified classification, Routed routing, List<OpenRequest> requests,
        ChecklistRuns checklists, boolean assigned, Ending ending) {

    public static final TriageCase NEW = new TriageCase(null, null, null, List.of(), ChecklistRuns.NONE, false,
            Ending.NONE);

    public TriageCase {
        requests = requests == null ? List.of() : List.copyOf(requests);
        checklists = checklists == null ? ChecklistRuns.NONE : checklists;
    }

    TriageCase with(Registered changed) {
        return new TriageCase(changed, classification, routing, requests, checklists, assigned, ending);
    }

    TriageCase with(Classified changed) {
        return new TriageCase(registered, changed, routing, requests, checklists, assigned, ending);
    }

    TriageCase with(Routed changed) {
        return new TriageCase(registered, classification, changed, requests, checklists, assigned, ending);
    }

    TriageCase with(List<OpenRequest> changed) {
        return new TriageCase(registered, classification, routing, changed, checklists, assigned, ending);
    }

    public Life life() {
        return Life.of(ending);
    }

    TriageCase with(Ending changed) {
        return new TriageCase(registered, classification, routing, requests, checklists, assigned, changed);
    }

    TriageCase with(ChecklistRuns changed) {
        return new TriageCase(registered, classification, routing, requests, changed, assigned, ending);
    }

    TriageCase assigned(boolean now) {
        return new TriageCase(registered, classification, routing, requests, checklists, now, ending);
    }

    /** Removes a request from the open ones. */
    TriageCase settled(UUID request) {
        return with(requests.stream().filter(open -> !open.id().equals(request)).toList());
    }
}
