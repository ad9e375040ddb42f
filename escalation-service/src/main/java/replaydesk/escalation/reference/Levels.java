package replaydesk.escalation.reference;

import replaydesk.kit.stage.Decision;

/** The shipped levels that people work at (R13): 1 operators, 2 deeper specialists, 3 the highest, 4 vendor or development. */
public final class Levels {

    /** Below it is self-help, where nobody works. */
    public static final int LOWEST = 1;
    public static final int HIGHEST = 4;

    private Levels() {
    }

    /** Why nobody works at this level; null when somebody does. */
    public static Decision.Refused refusal(int level) {
        return level >= LOWEST && level <= HIGHEST ? null : Decision.refuse("unknown-level",
                "Expected a level from %d to %d, but it is %d", LOWEST, HIGHEST, level);
    }
}
