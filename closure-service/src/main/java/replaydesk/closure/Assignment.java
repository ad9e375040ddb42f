package replaydesk.closure;

/**
 * Who works on the case, or did last.
 *
 * @param level      of the team; the first line until anybody is named (R13)
 * @param team       its key; null while the case lies with nobody
 * @param specialist pseudonymous; null when only the team is known
 * @param moved      whether the case was ever taken from those who had it: reassigned, escalated, handed back
 */
public record Assignment(int level, String team, String specialist, boolean moved) {

    /** The level whose solutions count as first contact (R12). */
    public static final int FIRST_LINE = 1;

    static final Assignment NONE = new Assignment(FIRST_LINE, null, null, false);

    /** Assigned; a specialist found within the team that has the case already does not move it. */
    Assignment assigned(int toLevel, String toTeam, String toSpecialist) {
        boolean elsewhere = team != null && (level != toLevel || !team.equals(toTeam)
                || specialist != null && toSpecialist != null && !specialist.equals(toSpecialist));
        return new Assignment(toLevel, toTeam, toSpecialist, moved || elsewhere);
    }

    /** Up or down to another level; the team may not be known yet. */
    Assignment passedOn(int toLevel, String toTeam) {
        return new Assignment(toLevel, toTeam, null, true);
    }

    /** Taken from those who had it; the level stays that of the last. */
    Assignment released() {
        return new Assignment(level, null, null, moved || team != null);
    }
}
