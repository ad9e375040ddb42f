package replaydesk.kit.reference;

/**
 * One wrong place in a document.
 *
 * @param pointer the place: a JSON Pointer (RFC 6901) into the document
 * @param detail  what is wrong there
 */
public record Finding(String pointer, String detail) {
}
