package replaydesk.escalation.reference;

/** Patterns of the keys of teams and specialists. Any desk may use its own keys, which need not be listed here. */
public final class Keys {

    /**
     * Pattern of a team's key: letters and digits of any script, and between them blanks, dots, hyphens and
     * underscores; at most 80 characters.
     */
    public static final String TEAM = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]{0,79}";

    /**
     * Pattern of a specialist's pseudonymous id: as a team's key, with the further characters of tokens' subjects; at
     * most 120 characters.
     */
    public static final String SPECIALIST = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .@:|/+-]{0,119}";

    private Keys() {
    }
}
