package replaydesk.triage.reference;

/**
 * The shipped support levels (R13): 0 self-help, 1 operators, 2 deeper specialists, 3 the highest specialists, 4 vendor
 * or development.
 */
public final class Levels {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 4;

    private Levels() {
    }

    /** Tells whether there is such a level. */
    public static boolean known(int level) {
        return level >= LOWEST && level <= HIGHEST;
    }
}
