package replaydesk.gateway.problem;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import replaydesk.gateway.routing.Upstream;
import replaydesk.problem.ProblemType;

/** The types of problems with which the gateway answers. */
public final class Problems {

    private static final Duration SOON = Duration.ofSeconds(1);

    private Problems() {
    }

    /** 400: the gateway's own resource cannot read the body. */
    public static Problem malformedJson(String detail) {
        return new Problem(ProblemType.MALFORMED_JSON, detail);
    }

    /** 400: a field is missing or wrong. */
    public static Problem invalidRequest(String detail) {
        return new Problem(ProblemType.INVALID_REQUEST, detail);
    }

    /** 401: there is no token, or it is not valid. */
    public static Problem unauthenticated(String detail) {
        return new Problem(ProblemType.UNAUTHENTICATED, detail);
    }

    /** 404: no service owns this path. */
    public static Problem unknownPath(String path) {
        return new Problem(ProblemType.UNKNOWN_PATH, "There is nothing at " + path);
    }

    /** 404: no service has taken such a command, or none remembers it. */
    public static Problem unknownCommand(String id) {
        return new Problem(ProblemType.UNKNOWN_COMMAND, "No service knows the command " + id);
    }

    /** 404: the local issuer has no such user. */
    public static Problem unknownUser(String user) {
        return new Problem(ProblemType.UNKNOWN_USER, "The local issuer does not know " + user);
    }

    /** 413: the body is larger than {@code limit} bytes. */
    public static Problem tooLarge(long limit) {
        return new Problem(ProblemType.TOO_LARGE, "The body may have at most " + limit + " bytes");
    }

    /** 414: the address is longer than {@code limit} characters. */
    public static Problem uriTooLong(int limit) {
        return new Problem(ProblemType.URI_TOO_LONG, "Path and query may have at most " + limit + " characters");
    }

    /** 431: the headers have more than {@code limit} characters. */
    public static Problem headersTooLarge(int limit) {
        return new Problem(ProblemType.HEADERS_TOO_LARGE,
                "Names and values of headers may have at most " + limit + " characters");
    }

    /** 429: the caller's bucket is empty. */
    public static Problem tooManyRequests(Duration pause) {
        return new Problem(ProblemType.TOO_MANY_REQUESTS, "The limit of this caller is reached")
                .after(pause);
    }

    /** 500: an internal fault, which is described in the log. */
    public static Problem internal() {
        return new Problem(ProblemType.INTERNAL, "The fault is recorded under the correlation id");
    }

    /** 503: the request did not reach its service. Repeating it is safe. */
    public static Problem notReached(Upstream upstream) {
        return new Problem(ProblemType.NOT_READY,
                "The " + upstream.word() + " service can't be reached; the request was not carried out").after(SOON);
    }

    /** 503: the edge is overloaded. The request was not carried out. */
    public static Problem busy() {
        return new Problem(ProblemType.NOT_READY, "The edge has too much to do; the request was not carried out")
                .after(SOON);
    }

    /** 503: no service that answered knew the command, but some did not answer. */
    public static Problem notAllAsked(List<Upstream> silent) {
        var names = silent.stream().map(Upstream::word).collect(Collectors.joining(", "));
        return new Problem(ProblemType.NOT_READY, "Those who answered don't know it; no answer came from " + names)
                .after(SOON);
    }

    /** 502: the request reached its service, but no answer came. It may have been carried out. */
    public static Problem noAnswer(Upstream upstream) {
        return new Problem(ProblemType.NO_ANSWER,
                "The " + upstream.word() + " service did not answer; whether the request was carried out is not known,"
                        + " repeating it with the same Idempotency-Key is safe")
                .after(SOON);
    }
}
