package replaydesk.escalation;

/**
 * With whom the case lies (R15).
 *
 * @param team       its key; null after an escalation to a level alone
 * @param specialist pseudonymous; null while it lies with a team
 * @param accepted   whether the specialist took it
 */
public record Assignment(int level, String team, String specialist, boolean accepted) {

    Assignment accept(String by) {
        return new Assignment(level, team, by == null ? specialist : by, true);
    }

    /** The specialist gave it back: it stays with the team. */
    Assignment decline() {
        return new Assignment(level, team, null, false);
    }
}
