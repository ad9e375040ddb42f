package replaydesk.escalation.reference;

/** What the keys of teams and specialists look like. Any desk's own are taken: they need not be known here. */
public final class Keys {

    /**
     * A team's: letters and digits of any script, and between them blanks, dots, hyphens and underscores; at most 80 in
     * all.
     */
    public static final String TEAM = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]{0,79}";

    /** A specialist's pseudonymous id: the same, and what tokens' subjects have besides. */
    public static final String SPECIALIST = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .@:|/+-]{0,119}";

    private Keys() {
    }
}
