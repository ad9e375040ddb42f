package replaydesk.events.status;

/**
 * Routing and assignment of a case (R8, R13–R15).
 *
 * @param routed the place that the case is routed to; absent until it is routed
 * @param assigned the place that the case is assigned to; absent while it is assigned to nobody
 * @param specialist the assigned specialist, pseudonymous; absent while the case is assigned to nobody, or only to a
 *     team
 */
public record Handling(Place routed, Place assigned, String specialist) {

    public static final Handling NOBODY = new Handling(null, null, null);

    public Handling route(int level, String team) {
        return new Handling(new Place(level, team), assigned, specialist);
    }

    public Handling assign(int level, String team, String to) {
        return new Handling(routed, new Place(level, team), to);
    }

    public Handling unassign() {
        return new Handling(routed, null, null);
    }

    /** Returns the handling after a specialist accepted the case; unchanged while the case is assigned to nobody. */
    public Handling accept(String by) {
        return assigned == null || by == null ? this : new Handling(routed, assigned, by);
    }

    /** Returns the handling after the specialist declined: the case stays with the team. */
    public Handling decline() {
        return new Handling(routed, assigned, null);
    }

    /** Tells whether the case is assigned to a team or a specialist. */
    public boolean assignedAtAll() {
        return assigned != null;
    }

    /** Returns the place that the case is assigned to, or else routed to; null when neither is known. */
    public Place place() {
        return assigned != null ? assigned : routed;
    }
}
