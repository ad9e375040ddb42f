package replaydesk.history.log;

/** What the log holds, made fit for a column: PostgreSQL has no U+0000 in text, and an index has its longest key. */
public final class Columns {

    private static final int LONGEST_KEY = 500;

    private Columns() {
    }

    /** Text without U+0000. */
    public static String text(String text) {
        return text == null || text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    /** Text that is filtered by, at most {@value #LONGEST_KEY} characters of it. */
    public static String key(String text) {
        return text == null || text.length() <= LONGEST_KEY ? text(text) : text(text.substring(0, LONGEST_KEY));
    }
}
