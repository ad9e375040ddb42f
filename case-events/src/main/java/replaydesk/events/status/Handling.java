package replaydesk.events.status;

/**
 * Where the case belongs and with whom it lies (R8, R13–R15).
 *
 * @param routed where it belongs; absent until it is routed
 * @param assigned with whom it lies; absent while it is with nobody
 * @param specialist pseudonymous; absent while it is with nobody, or with a team
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

    /** A specialist took it; what lies with nobody nobody can take. */
    public Handling accept(String by) {
        return assigned == null || by == null ? this : new Handling(routed, assigned, by);
    }

    /** The specialist gave it back: it stays with the team. */
    public Handling decline() {
        return new Handling(routed, assigned, null);
    }

    /** Whether it lies with anybody. */
    public boolean assignedAtAll() {
        return assigned != null;
    }

    /** Where it lies, or else where it belongs; null when neither is known. */
    public Place place() {
        return assigned != null ? assigned : routed;
    }
}
