package replaydesk.events.value;

/**
 * One version of a piece of reference data: versions are never edited, so naming one names its content for ever.
 *
 * @param kind what it is, such as {@code agreement}, {@code category}, {@code survey}
 * @param key its lasting name within the kind
 * @param version from 1
 */
public record ReferenceVersion(String kind, String key, int version) {
}
