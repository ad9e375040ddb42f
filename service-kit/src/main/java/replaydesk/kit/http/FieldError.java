package replaydesk.kit.http;

/**
 * One wrong place in a request.
 *
 * @param pointer where: a JSON Pointer (RFC 6901) into the body, or the name of a header, query or path parameter
 * @param detail  what is wrong there
 */
public record FieldError(String pointer, String detail) {}
