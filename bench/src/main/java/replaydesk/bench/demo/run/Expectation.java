package replaydesk.bench.demo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.translation.FinalState;

/**
 * The expected state of a case according to the incident log.
 *
 * @param groups the groups that it was assigned to, one after the other, beginning with none: {@code ?}, where the log
 *     names none
 * @param unassigned true if the log begins with an unknown group
 * @param reopenings the log's final count
 * @param finalState how it stands at its end, in this desk's words
 */
public record Expectation(UUID caseId, String incident, List<String> groups, boolean unassigned, int reopenings,
        FinalState finalState) {

    static Expectation of(UUID caseId, Incident incident, FinalState finalState) {
        var groups = new ArrayList<>(incident.groups());
        boolean unassigned = groups.getFirst().equals(Incident.UNKNOWN_GROUP);
        if (!unassigned) {
            groups.addFirst(Incident.UNKNOWN_GROUP);
        }
        return new Expectation(caseId, incident.number(), List.copyOf(groups), unassigned, incident.reopenings(),
                finalState);
    }

    /** Counts a case's changes of group: all but the first assignment, where the log opens with one. */
    public int reassignments(List<String> path) {
        return Math.max(0, path.size() - 1 - (unassigned ? 0 : 1));
    }

    /** The number of reassignments visible in the log. */
    public int reassignments() {
        return reassignments(groups);
    }
}
