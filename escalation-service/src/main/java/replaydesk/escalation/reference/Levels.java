package replaydesk.escalation.reference;

import replaydesk.kit.stage.Decision;

/**
 * The shipped support levels at which people work (R13): 1 operators, 2 deeper specialists, 3 the highest specialists,
 * 4 vendor or development.
 */
public final class Levels {

    /** The lowest level of people. Level 0, below it, is self-help. */
    public static final int LOWEST = 1;
    public static final int HIGHEST = 4;

    private Levels() {
    }

    /** Returns a refusal if nobody works at this level; null if somebody does. */
    public static Decision.Refused refusal(int level) {
        return level >= LOWEST && level <= HIGHEST ? null : Decision.refuse("unknown-level",
                "Expected a level from %d to %d, but it is %d", LOWEST, HIGHEST, level);
    }
}
