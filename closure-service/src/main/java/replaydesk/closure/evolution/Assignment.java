package replaydesk.closure.evolution;

import replaydesk.events.status.Handling;

/**
 * The routing and assignment of a case.
 *
 * @param handling routing and assignment, the same in every stage (R13)
 * @param moved    true if the case was ever taken from its assignee: reassigned, escalated, handed back or unassigned
 */
public record Assignment(Handling handling, boolean moved) {

    /** The support level whose solutions count as first contact (R12). */
    public static final int FIRST_LINE = 1;

    static final Assignment NONE = new Assignment(Handling.NOBODY, false);

    /**
     * Returns the support level of the assignment, or else of the routing; the first line until the case is routed
     * (R13).
     */
    int level() {
        return handling.place() == null ? FIRST_LINE : handling.place().level();
    }

    Assignment routed(int toLevel, String toTeam) {
        return new Assignment(handling.route(toLevel, toTeam), moved);
    }

    /** Assigns the case. Naming a specialist within the team that has the case already does not count as a move. */
    Assignment assigned(int toLevel, String toTeam, String toSpecialist) {
        var place = handling.assigned();
        var specialist = handling.specialist();
        boolean elsewhere = place != null && place.team() != null && (place.level() != toLevel
                || !place.team().equals(toTeam)
                || specialist != null && toSpecialist != null && !specialist.equals(toSpecialist));
        return new Assignment(handling.assign(toLevel, toTeam, toSpecialist), moved || elsewhere);
    }

    /**
     * Assigns the case to a higher or lower support level, which always counts as a move.
     *
     * @param toTeam       null while the team is not known
     * @param toSpecialist null where it is not known who has the case
     */
    Assignment passedOn(int toLevel, String toTeam, String toSpecialist) {
        return new Assignment(handling.assign(toLevel, toTeam, toSpecialist), true);
    }

    /** Removes the assignment. */
    Assignment released() {
        return new Assignment(handling.unassign(), moved || handling.assignedAtAll());
    }
}
