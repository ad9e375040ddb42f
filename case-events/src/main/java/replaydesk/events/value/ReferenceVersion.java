package replaydesk.events.value;

/**
 * One version of a piece of reference data. Versions are never edited, so this reference always means the same content.
 *
 * @param kind the kind of the data, such as {@code agreement}, {@code category}, {@code survey}
 * @param key the lasting name within the kind
 * @param version the number of the version, from 1
 */
public record ReferenceVersion(String kind, String key, int version) {
}
