package replaydesk.kit.reference;

/**
 * Record of the log of reference data.
 *
 * @param offset   its place
 * @param basis    the offset of the last record that its writer had read; -1 when there was none
 * @param document what it says
 * @param bytes    the size of its value
 */
public record ReferenceRecord(long offset, long basis, ReferenceDocument document, int bytes) {
}
