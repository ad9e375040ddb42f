package replaydesk.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import replaydesk.kit.fault.UnreadableHeader;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.operate.LogContext;
import replaydesk.kit.problem.Problems;
import replaydesk.problem.RequestLimits;

/** Filters every request before JAX-RS: sets its correlation id and checks its size, encoding and Accept. */
@ApplicationScoped
public class EdgeFilters {

    private static final int CORRELATION_FIRST = 10_000;
    private static final int THEN_SIZE = 9_000;
    private static final int THEN_FORM = 8_900;
    private static final int LONGEST_ID = 100;
    private static final int DRAINED_LIMITS = 16;
    /** Less than the server reads, which answers without a body what is longer still. */
    private static final String PLAIN = "identity";
    private static final String FRAMEWORK = "/q/";
    private static final String STREAM = "application/x-ndjson";

    private final IdSource ids;
    private final Answers answers;
    private final long limit;

    EdgeFilters(IdSource ids, Answers answers, HttpConfig config) {
        this.ids = ids;
        this.answers = answers;
        this.limit = config.maxBody().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::correlate, CORRELATION_FIRST);
        filters.register(this::bound, THEN_SIZE);
        filters.register(this::form, THEN_FORM);
    }

    /** Keeps the caller's correlation id, or sets a new one if there is none that is fit for headers and logs. */
    private void correlate(RoutingContext context) {
        var headers = context.request().headers();
        var id = headers.get(CommandHeaders.CORRELATION_ID);
        if (id == null || !isFit(id)) {
            id = ids.next().toString();
            headers.set(CommandHeaders.CORRELATION_ID, id);
        }
        context.response().putHeader(CommandHeaders.CORRELATION_ID, id);
        LogContext.correlation(id);
        context.next();
    }

    /**
     * Refuses, unread, a body whose declared length is too large. Drains a body of up to some times the limit, so that
     * the caller gets to read the answer; beyond that it closes the connection.
     */
    private void bound(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 4 || Long.parseLong(length) <= limit || isStream(context)) {
            context.next();
            return;
        }
        if (Long.parseLong(length) > limit * DRAINED_LIMITS) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.response().endHandler(_ -> context.request().connection().close());
        }
        context.request().resume();
        answers.end(context, Problems.tooLarge(limit));
    }

    /**
     * Refuses what nothing behind can read: an address that is too long, an encoded body, an Accept that is not one. A
     * blank Accept means anything.
     */
    private void form(RoutingContext context) {
        if (context.request().uri().length() > RequestLimits.LONGEST_URI) {
            context.request().resume();
            answers.end(context, Problems.uriTooLong(RequestLimits.LONGEST_URI));
            return;
        }
        var headers = context.request().headers();
        if (RequestLimits.exceeds(headers)) {
            context.request().resume();
            answers.end(context, Problems.headersTooLarge(RequestLimits.LARGEST_HEADERS));
            return;
        }
        var encoding = headers.get(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase(PLAIN)) {
            context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, PLAIN);
            context.request().resume();
            answers.end(context, Problems.unsupportedMediaType("Expected a body without Content-Encoding"));
            return;
        }
        var accept = headers.getAll(HttpHeaders.ACCEPT);
        boolean usual = accept.isEmpty() || accept.size() == 1 && Accept.isUsual(accept.getFirst());
        if (!usual && !context.request().path().startsWith(FRAMEWORK)) {
            try {
                if (Accept.parse(String.join(",", accept)).ranges().isEmpty()) {
                    headers.remove(HttpHeaders.ACCEPT);
                } else if (accept.size() > 1) {
                    headers.set(HttpHeaders.ACCEPT, String.join(",", accept));
                }
            } catch (UnreadableHeader e) {
                context.request().resume();
                answers.end(context, Problems.invalidRequest(e.header(), e.getMessage()));
                return;
            }
        }
        context.next();
    }

    private static boolean isStream(RoutingContext context) {
        var type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(STREAM);
    }

    private static boolean isFit(String id) {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean fit =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.:".indexOf(c) >= 0;
            if (!fit) {
                return false;
            }
        }
        return true;
    }
}
