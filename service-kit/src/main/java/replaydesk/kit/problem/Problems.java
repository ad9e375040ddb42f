package replaydesk.kit.problem;

import java.util.List;
import java.util.Map;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.problem.ProblemType;

/** Makes the problems of every type that Replaydesk answers with. */
public final class Problems {

    private Problems() {
    }

    /** 400: the body is not JSON. Line and column count from 1; the pointer names the value that was being read. */
    public static Problem malformedJson(String detail, int line, int column, String pointer) {
        return of(ProblemType.MALFORMED_JSON, detail)
                .with("line", line).with("column", column).with("pointer", pointer);
    }

    /** 400: the request can be read, but some places in it are wrong. */
    public static Problem invalidRequest(List<FieldError> errors) {
        var detail = errors.size() == 1
                ? place(errors.getFirst().pointer()) + errors.getFirst().detail()
                : errors.size() + " places in the request are wrong";
        return of(ProblemType.INVALID_REQUEST, detail).with("errors", errors);
    }

    /** Returns the place with what separates it from the detail; empty for the request as a whole. */
    private static String place(String pointer) {
        return pointer.isEmpty() ? "" : pointer + ": ";
    }

    /** 400: one wrong place. */
    public static Problem invalidRequest(String pointer, String detail) {
        return invalidRequest(List.of(new FieldError(pointer, detail)));
    }

    /** 401: there is no token, or it cannot be trusted. */
    public static Problem unauthenticated(String detail) {
        return of(ProblemType.UNAUTHENTICATED, detail);
    }

    /** 403: the caller's role does not allow this. */
    public static Problem forbidden(String detail) {
        return of(ProblemType.FORBIDDEN, detail);
    }

    /** 404: there is no such case, or the caller may not know of it; an answer does not tell the two apart. */
    public static Problem unknownCase(String reference) {
        return of(ProblemType.UNKNOWN_CASE, "There is no case " + reference);
    }

    /** 404: there is no such reference data. */
    public static Problem unknownReference(String name) {
        return of(ProblemType.UNKNOWN_REFERENCE, "There is no reference data " + name);
    }

    /** 404: there is no such problem of cases. */
    public static Problem unknownProblem(String reference) {
        return of(ProblemType.UNKNOWN_PROBLEM, "There is no problem " + reference);
    }

    /** 404: there is no resource at this path. */
    public static Problem unknownPath(String path) {
        return of(ProblemType.UNKNOWN_PATH, "There is nothing at " + path);
    }

    /** 405: the path exists, but not with this method. */
    public static Problem methodNotAllowed(String method, String path) {
        return of(ProblemType.METHOD_NOT_ALLOWED, "There is no " + method + " at " + path);
    }

    /** 406: there is no representation that the caller accepts. */
    public static Problem notAcceptable(String accept) {
        return of(ProblemType.NOT_ACCEPTABLE, "There is no answer of type " + accept);
    }

    /** 409: the decision was a refusal; {@code reason} is its stable kebab-case name. */
    public static Problem refused(String reason, String detail) {
        return of(ProblemType.REFUSED, detail).with("reason", reason);
    }

    /** 409: the decision itself refuses; the close matches are keys that may be meant. */
    public static Problem refused(String reason, String detail, List<String> closeMatches) {
        var problem = refused(reason, detail);
        return closeMatches.isEmpty() ? problem : problem.with("closeMatches", closeMatches);
    }

    /** 409, or 412 if If-Match was given: a counter that the decision presumes has advanced. */
    public static Problem overruled(boolean ifMatchGiven, List<Conflict> conflicts) {
        var detail = conflicts.isEmpty()
                ? "Expected the case as it was shown, but it has moved on"
                : conflictDetail(conflicts.getFirst());
        return of(ifMatchGiven ? 412 : 409, ProblemType.OVERRULED, detail)
                .with("conflicts", conflicts);
    }

    /** 412: If-Match does not name the newest version of the reference data; that is 0 where there is none. */
    public static Problem outdated(int newest) {
        return of(412, ProblemType.OVERRULED,
                "Expected the newest version to be as If-Match or If-None-Match says, but it is " + newest)
                .with("version", newest);
    }

    /** 412: the case never had the view that If-Match names. */
    public static Problem neverShown() {
        return of(ProblemType.NEVER_SHOWN, "Send the ETag of the case as this service gave it");
    }

    /** 413: the body is larger than {@code limit} bytes. */
    public static Problem tooLarge(long limit) {
        return of(ProblemType.TOO_LARGE, "The body may have at most " + limit + " bytes")
                .with("limit", limit);
    }

    /** 414: the address is longer than {@code limit} characters. */
    public static Problem uriTooLong(int limit) {
        return of(ProblemType.URI_TOO_LONG, "Path and query may have at most " + limit + " characters").with("limit",
                limit);
    }

    /** 415: the body's media type isn't one that is read here. */
    public static Problem unsupportedMediaType(String detail) {
        return of(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
    }

    /** 422: the idempotency key was used before, with another body. */
    public static Problem keyReused(String key) {
        return of(ProblemType.KEY_REUSED,
                "Expected the body that was first sent with the key " + key + ", but this is another one");
    }

    /** 428: a person must name the view that the decision was made on. */
    public static Problem preconditionRequired() {
        return of(ProblemType.PRECONDITION_REQUIRED, "Send the ETag of the case you decided on as If-Match");
    }

    /** 428: who changes reference data must name the version that the change was decided on. */
    public static Problem versionRequired() {
        return of(ProblemType.PRECONDITION_REQUIRED,
                "Send the ETag of the newest version as If-Match, or If-None-Match: * for a new document");
    }

    /** 429: the caller sends too many requests. */
    public static Problem tooManyRequests(String detail) {
        return of(ProblemType.TOO_MANY_REQUESTS, detail);
    }

    /** 503 with Retry-After: this service has not yet read a position that the caller has seen. */
    public static Problem behind(LogPosition position) {
        return of(ProblemType.BEHIND, "The position " + position + " has not been reached in time; ask again");
    }

    /** 503: the service is not ready to answer. */
    public static Problem notReady(String detail) {
        return of(ProblemType.NOT_READY, detail);
    }

    /** 431: the headers have more than {@code limit} characters. */
    public static Problem headersTooLarge(int limit) {
        return of(ProblemType.HEADERS_TOO_LARGE,
                "Names and values of headers may have at most " + limit + " characters")
                .with("limit", limit);
    }

    /** 500: a fault of the service. The program's log has the details under the correlation id. */
    public static Problem internal(String correlationId) {
        return of(ProblemType.INTERNAL, "The fault is recorded under the correlation id").with("correlationId",
                correlationId);
    }

    /** A problem of any other HTTP status, such as a framework may raise. */
    public static Problem other(int status, String detail) {
        return new Problem(status, "http-" + status, "The request failed", detail, Map.of());
    }

    private static Problem of(ProblemType type, String detail) {
        return of(type.status(), type, detail);
    }

    private static Problem of(int status, ProblemType type, String detail) {
        return new Problem(status, type.word(), type.title(), detail, Map.of());
    }

    private static String conflictDetail(Conflict conflict) {
        return "Expected " + conflict.counter() + " to be " + conflict.presumed() + ", but it is " + conflict.actual();
    }
}
