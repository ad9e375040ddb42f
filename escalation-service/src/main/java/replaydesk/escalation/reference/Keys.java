package replaydesk.escalation.reference;

import replaydesk.kit.reference.ReferenceKey;

/** Patterns of the keys of teams, which each desk defines, of specialists, who need not be listed, and of languages. */
public final class Keys {

    /** Pattern of a team's key. */
    public static final String TEAM = ReferenceKey.PATTERN;

    /**
     * Pattern of a specialist's pseudonymous id: as a team's key, with the further characters of tokens' subjects; at
     * most 120 characters.
     */
    public static final String SPECIALIST = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .@:|/+-]{0,119}";

    /** Pattern of a language: a tag of BCP 47. */
    public static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private Keys() {
    }
}
