package replaydesk.kit.table;

/**
 * Fits texts of the log into columns: PostgreSQL allows no U+0000 in text, and an index limits the length of its keys.
 */
public final class Columns {

    private static final int LONGEST_KEY = 500;

    private Columns() {
    }

    /** Returns the text without U+0000. */
    public static String text(String text) {
        return text == null || text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    /** Returns the text of a column for filters, cut to {@value #LONGEST_KEY} characters. */
    public static String key(String text) {
        return text == null || text.length() <= LONGEST_KEY ? text(text) : text(text.substring(0, LONGEST_KEY));
    }
}
