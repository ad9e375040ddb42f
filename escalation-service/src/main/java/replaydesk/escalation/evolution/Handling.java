package replaydesk.escalation.evolution;

import replaydesk.events.status.Moves;

/**
 * The routing and assignment of a case, and how often its team changed.
 *
 * @param routed     null until the case is routed
 * @param assignment null while the case is assigned to nobody
 * @param moves      the teams that it has been assigned to
 */
public record Handling(Routed routed, Assignment assignment, Moves moves) {

    static final Handling NEW = new Handling(null, null, Moves.NONE);

    /** Returns how often the team changed since the case first had one (R20). */
    public int reassignments() {
        return moves.changes();
    }

    /** Returns the support level of the assignment, or else of the routing; null when there is neither (R13). */
    public Integer level() {
        return assignment != null ? (Integer) assignment.level() : routed != null ? (Integer) routed.level() : null;
    }

    /** Returns the key of the assigned team, or else of the routed one; null when neither is known. */
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
