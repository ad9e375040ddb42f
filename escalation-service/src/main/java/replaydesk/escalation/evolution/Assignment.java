package replaydesk.escalation.evolution;

/**
 * The team or specialist to which the case is assigned (R15).
 *
 * @param level      the support level
 * @param team       key of the team; null after an escalation to a level alone
 * @param specialist pseudonymous id; null while the case is assigned to a team
 * @param accepted   true once the specialist has accepted the work
 */
public record Assignment(int level, String team, String specialist, boolean accepted) {

    Assignment accept(String by) {
        return new Assignment(level, team, by == null ? specialist : by, true);
    }

    /** Removes the specialist, who declined the work: the case stays with the team. */
    Assignment decline() {
        return new Assignment(level, team, null, false);
    }
}
