package replaydesk.kit.problem;

/**
 * One wrong place in a request.
 *
 * @param pointer the place: a JSON Pointer (RFC 6901) into the body, or the name of a header, query or path parameter
 * @param detail the error there
 */
public record FieldError(String pointer, String detail) {
}
