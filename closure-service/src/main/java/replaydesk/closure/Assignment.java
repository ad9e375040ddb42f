package replaydesk.closure;

import replaydesk.events.status.Handling;

/**
 * Where the case lies, or belongs.
 *
 * @param handling as every stage folds it (R13)
 * @param moved    whether the case was ever taken from those who had it: reassigned, escalated, handed back
 */
public record Assignment(Handling handling, boolean moved) {

    /** The level whose solutions count as first contact (R12). */
    public static final int FIRST_LINE = 1;

    static final Assignment NONE = new Assignment(Handling.NOBODY, false);

    /** The level it lies at, or else belongs to; the first line until it is routed (R13). */
    int level() {
        return handling.place() == null ? FIRST_LINE : handling.place().level();
    }

    Assignment routed(int toLevel, String toTeam) {
        return new Assignment(handling.route(toLevel, toTeam), moved);
    }

    /** Assigned; a specialist found within the team that has the case already does not move it. */
    Assignment assigned(int toLevel, String toTeam, String toSpecialist) {
        var place = handling.assigned();
        var specialist = handling.specialist();
        boolean elsewhere = place != null && place.team() != null && (place.level() != toLevel
                || !place.team().equals(toTeam)
                || specialist != null && toSpecialist != null && !specialist.equals(toSpecialist));
        return new Assignment(handling.assign(toLevel, toTeam, toSpecialist), moved || elsewhere);
    }

    /** Up or down to another level; the team may not be known yet. */
    Assignment passedOn(int toLevel, String toTeam) {
        return new Assignment(handling.assign(toLevel, toTeam, null), true);
    }

    /** Taken from those who had it. */
    Assignment released() {
        return new Assignment(handling.unassign(), moved || handling.assignedAtAll());
    }
}
