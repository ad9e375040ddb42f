package replaydesk.escalation;

import replaydesk.events.status.Moves;

/**
 * Where the case belongs, with whom it lies, and how often that changed.
 *
 * @param routed     null until it is routed
 * @param assignment null while it lies with nobody
 * @param moves      which teams it went through
 */
public record Handling(Routed routed, Assignment assignment, Moves moves) {

    static final Handling NEW = new Handling(null, null, Moves.NONE);

    /** How often its team changed since it first had one (R20). */
    public int reassignments() {
        return moves.changes();
    }

    /** The level it lies at, or else belongs to; null when neither is known (R13). */
    public Integer level() {
        return assignment != null ? (Integer) assignment.level() : routed != null ? (Integer) routed.level() : null;
    }

    /** The team it lies with, or else belongs to; null when neither is known. */
    public String team() {
        return assignment != null ? assignment.team() : routed != null ? routed.team() : null;
    }

    Handling route(int level, String team) {
        return new Handling(new Routed(level, team), assignment, moves);
    }

    Handling assign(int level, String team, String specialist) {
        return new Handling(routed, new Assignment(level, team, specialist, false), moves.to(team));
    }

    Handling unassign() {
        return assignment == null ? this : new Handling(routed, null, moves.to(null));
    }

    Handling accept(String by) {
        return assignment == null ? this : new Handling(routed, assignment.accept(by), moves);
    }

    Handling decline() {
        return assignment == null ? this : new Handling(routed, assignment.decline(), moves);
    }
}
