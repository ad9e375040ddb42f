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
 * @param assigned       true if the case is assigned to somebody: then no rule routes it
 * @param ending         the ways in which the case has ended
 * @param knowledge      what known solutions did for the case
 */
public record TriageCase(Registered registered, Classified classification, Routed routing, List<OpenRequest> requests,
        boolean assigned, Ending ending, Knowledge knowledge) {

    public static final TriageCase NEW = new TriageCase(null, null, null, List.of(), false, Ending.NONE,
            Knowledge.NONE);

    public TriageCase {
        requests = requests == null ? List.of() : List.copyOf(requests);
        knowledge = knowledge == null ? Knowledge.NONE : knowledge;
    }

    TriageCase with(Registered changed) {
        return new TriageCase(changed, classification, routing, requests, assigned, ending, knowledge);
    }

    TriageCase with(Classified changed) {
        return new TriageCase(registered, changed, routing, requests, assigned, ending, knowledge);
    }

    TriageCase with(Routed changed) {
        return new TriageCase(registered, classification, changed, requests, assigned, ending, knowledge);
    }

    TriageCase with(List<OpenRequest> changed) {
        return new TriageCase(registered, classification, routing, changed, assigned, ending, knowledge);
    }

    public Life life() {
        return Life.of(ending);
    }

    TriageCase with(Ending changed) {
        return new TriageCase(registered, classification, routing, requests, assigned, changed, knowledge);
    }

    TriageCase with(Knowledge changed) {
        return new TriageCase(registered, classification, routing, requests, assigned, ending, changed);
    }

    TriageCase assigned(boolean now) {
        return new TriageCase(registered, classification, routing, requests, now, ending, knowledge);
    }

    /** Removes a request from the open ones. */
    TriageCase settled(UUID request) {
        return with(requests.stream().filter(open -> !open.id().equals(request)).toList());
    }
}
