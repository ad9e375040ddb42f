package replaydesk.kit.reference;

/**
 * Name of a document, whatever its version.
 *
 * @param kind the kind, such as {@code category}
 * @param key  the lasting name within the kind
 */
public record ReferenceKey(String kind, String key) {

    /**
     * Pattern of a key: letters and digits of any script, and between them blanks, dots, hyphens and underscores; at
     * most 80 characters.
     */
    public static final String PATTERN = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]{0,79}";

    private static final char BETWEEN = '/';

    /** Parses {@code kind/key}; null when the text is something else. */
    public static ReferenceKey parse(String text) {
        int between = text == null ? -1 : text.indexOf(BETWEEN);
        return between < 1 || between == text.length() - 1 ? null
                : new ReferenceKey(text.substring(0, between), text.substring(between + 1));
    }

    @Override
    public String toString() {
        return kind + BETWEEN + key;
    }
}
