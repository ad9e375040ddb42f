package replaydesk.bench.demo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.bench.demo.incidents.Incident;

/**
 * What the incident log says of a case, and the case must say of itself.
 *
 * @param groups     with which it lay, one after the other, beginning with none: {@code ?}, where the log names none
 * @param unassigned whether the log begins with an unknown group
 * @param reopenings the log's final count
 */
public record Expectation(UUID caseId, String incident, List<String> groups, boolean unassigned, int reopenings) {

    static Expectation of(UUID caseId, Incident incident) {
        var groups = new ArrayList<>(incident.groups());
        boolean unassigned = groups.getFirst().equals(Incident.UNKNOWN_GROUP);
        if (!unassigned) {
            groups.addFirst(Incident.UNKNOWN_GROUP);
        }
        return new Expectation(caseId, incident.number(), List.copyOf(groups), unassigned, incident.reopenings());
    }

    /** How many of a case's changes of group are reassignments: all but the first assignment, which the log opens with. */
    public int reassignments(List<String> path) {
        return Math.max(0, path.size() - 1 - (unassigned ? 0 : 1));
    }

    /** The changes of group visible in the log. */
    public int reassignments() {
        return reassignments(groups);
    }
}
