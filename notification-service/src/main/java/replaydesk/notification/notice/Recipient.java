package replaydesk.notification.notice;

/**
 * Whom a notice is for, without any address.
 *
 * @param kind what the key names
 * @param key  the pseudonymous id of a person, or the key of a team or a vendor
 */
public record Recipient(Kind kind, String key) {

    private static final String TEAM = "team:";
    private static final String VENDOR = "vendor:";

    /** Kinds of recipients. */
    public enum Kind { PERSON, TEAM, VENDOR }

    /** Returns the recipient of that text: of a person it is the id alone. */
    public static Recipient of(String text) {
        if (text.startsWith(TEAM)) {
            return new Recipient(Kind.TEAM, text.substring(TEAM.length()));
        }
        return text.startsWith(VENDOR) ? new Recipient(Kind.VENDOR, text.substring(VENDOR.length()))
                : new Recipient(Kind.PERSON, text);
    }

    /** Returns the text by which events and lists name a team. */
    public static String team(String key) {
        return TEAM + key;
    }

    /** Returns the text by which events and lists name a vendor. */
    public static String vendor(String key) {
        return VENDOR + key;
    }
}
