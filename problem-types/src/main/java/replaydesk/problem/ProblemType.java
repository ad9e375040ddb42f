package replaydesk.problem;

/** The types of problems (RFC 9457) that Replaydesk answers with, whichever of its services answers. */
public enum ProblemType {
    /** The body is not JSON. */
    MALFORMED_JSON(400, "malformed-json", "The body is not well-formed JSON"),
    /** The request can be read, but something in it is missing or wrong. */
    INVALID_REQUEST(400, "invalid-request", "The request is not valid"),
    /** There is no token, or it cannot be trusted. */
    UNAUTHENTICATED(401, "unauthenticated", "A valid token is needed"),
    /** The caller's role does not allow this. */
    FORBIDDEN(403, "forbidden", "This is not allowed"),
    /** There is no such case, or the caller may not know of it. */
    UNKNOWN_CASE(404, "unknown-case", "There is no such case"),
    /** There is no such reference data. */
    UNKNOWN_REFERENCE(404, "unknown-reference", "There is no such reference data"),
    /** There is no such problem, to which cases could be linked. */
    UNKNOWN_PROBLEM(404, "unknown-problem", "There is no such problem"),
    /** There is no resource at this path. */
    UNKNOWN_PATH(404, "unknown-path", "There is nothing at this path"),
    /** No service has taken such a command, or none remembers it. */
    UNKNOWN_COMMAND(404, "unknown-command", "There is no such command"),
    /** The local issuer has no such user. */
    UNKNOWN_USER(404, "unknown-user", "There is no such demo user"),
    /** The path exists, but not with this method. */
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "The method does not exist here"),
    /** There is no representation that the caller accepts. */
    NOT_ACCEPTABLE(406, "not-acceptable", "The answer does not exist in this form"),
    /** The decision was a refusal. */
    REFUSED(409, "refused", "The decision was refused"),
    /** A counter that the decision presumes has advanced; 412 if If-Match was given. */
    OVERRULED(409, "overruled", "Something else was decided first"),
    /** The case never had the view that If-Match names. */
    NEVER_SHOWN(412, "never-shown", "The case was never as it is said to have been shown"),
    /** The body is larger than is taken. */
    TOO_LARGE(413, "too-large", "The body is too large"),
    /** The address is longer than is taken. */
    URI_TOO_LONG(414, "uri-too-long", "The address is too long"),
    /** The body's media type is not one that is read here. */
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "The body's media type is not read here"),
    /** The idempotency key was used before, with another body. */
    KEY_REUSED(422, "key-reused", "The idempotency key belongs to another request"),
    /** The view or version that the decision was made on has to be named. */
    PRECONDITION_REQUIRED(428, "precondition-required", "If-Match is needed"),
    /** The caller sends too many requests. */
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests"),
    /** The headers are larger than is taken. */
    HEADERS_TOO_LARGE(431, "headers-too-large", "The headers are too large"),
    /** A fault of the service, described in the program's log. */
    INTERNAL(500, "internal", "Something went wrong on our side"),
    /** The request reached its service, but no answer came. It may have been carried out. */
    NO_ANSWER(502, "no-answer", "The service did not answer"),
    /** The service has not yet read a position that the caller has seen. */
    BEHIND(503, "behind", "This service has not caught up yet"),
    /** The service cannot answer yet. The request was not carried out. */
    NOT_READY(503, "not-ready", "The service is not ready");

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The beginning of every type's name on the wire; the name follows. */
    public static final String PREFIX = "urn:replaydesk:problem:";

    private final int status;
    private final String word;
    private final String title;

    ProblemType(int status, String word, String title) {
        this.status = status;
        this.word = word;
        this.title = title;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the stable kebab-case name. */
    public String word() {
        return word;
    }

    /** Returns the same short sentence for every problem of this type. */
    public String title() {
        return title;
    }
}
