package replaydesk.escalation;

import java.util.Objects;

/**
 * Where the case belongs, with whom it lies, and how often that changed.
 *
 * @param routed        null until it is routed
 * @param assignment    null while it lies with nobody
 * @param everAssigned  whether it ever lay with anybody
 * @param reassignments how often its team changed since it first lay with anybody; having none counts as a team
 */
public record Handling(Routed routed, Assignment assignment, boolean everAssigned, int reassignments) {

    static final Handling NEW = new Handling(null, null, false, 0);

    /** The level it lies at, or else belongs to; null when neither is known (R13). */
    public Integer level() {
        return assignment != null ? (Integer) assignment.level() : routed != null ? (Integer) routed.level() : null;
    }

    /** The team it lies with, or else belongs to; null when neither is known. */
    public String team() {
        return assignment != null ? assignment.team() : routed != null ? routed.team() : null;
    }

    Handling route(int level, String team) {
        return new Handling(new Routed(level, team), assignment, everAssigned, reassignments);
    }

    Handling assign(int level, String team, String specialist) {
        return new Handling(routed, new Assignment(level, team, specialist, false), true, changes(team));
    }

    Handling unassign() {
        return assignment == null ? this : new Handling(routed, null, true, changes(null));
    }

    Handling accept() {
        return assignment == null ? this : new Handling(routed, assignment.accept(), everAssigned, reassignments);
    }

    Handling decline() {
        return assignment == null ? this : new Handling(routed, assignment.decline(), everAssigned, reassignments);
    }

    private int changes(String next) {
        var last = assignment == null ? null : assignment.team();
        return everAssigned && !Objects.equals(last, next) ? reassignments + 1 : reassignments;
    }
}
