package replaydesk.kit.http;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;
import replaydesk.kit.problem.FieldError;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;

/**
 * Refuses, before anything is done, the parts of a request that the resource method would ignore: undeclared or empty
 * query parameters, an unread or empty idempotency key, and an Accept that excludes JSON when the method answers JSON.
 */
@Provider
@NonBlocking
@Priority(Priorities.HEADER_DECORATOR)
public class RequestFilter implements ResteasyReactiveContainerRequestFilter {

    private static final int MOST = 20;

    private final Map<Method, Operation> operations = new ConcurrentHashMap<>();

    @Override
    public void filter(ResteasyReactiveContainerRequestContext context) {
        var server = context.getServerRequestContext();
        var operation = operations.computeIfAbsent(server.getResteasyReactiveResourceInfo().getMethod(), Operation::of);
        checkParameters(context, operation);
        checkKey(context, operation);
        if (operation.isJson()) {
            negotiate(context);
            ((ResteasyReactiveRequestContext) server).setResponseContentType(MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static void checkParameters(ResteasyReactiveContainerRequestContext context, Operation operation) {
        var query = context.getUriInfo().getQueryParameters();
        if (query.isEmpty()) {
            return;
        }
        List<FieldError> errors = new ArrayList<>();
        query.forEach((name, values) -> {
            if (!operation.parameters().contains(name)) {
                errors.add(
                        new FieldError(name, operation.parameters().isEmpty() ? "Unknown parameter; there are none here"
                                : "Unknown parameter; known are " + String.join(", ", operation.parameters())));
            } else if (values.stream().anyMatch(String::isBlank)) {
                errors.add(new FieldError(name, "Expected a value, but it is empty"));
            }
        });
        if (!errors.isEmpty()) {
            throw Problems.invalidRequest(errors.subList(0, Math.min(MOST, errors.size()))).exception();
        }
    }

    private static void checkKey(ResteasyReactiveContainerRequestContext context, Operation operation) {
        var keys = context.getHeaders().get(CommandHeaders.IDEMPOTENCY_KEY);
        if (keys == null || context.getMethod().equals(HttpMethod.GET) || context.getMethod().equals(HttpMethod.HEAD)) {
            return;
        }
        if (!operation.isKeyed()) {
            throw invalidKey("Expected none: this request has no key as a whole; in a batch each line has its own");
        }
        if (keys.size() > 1) {
            throw invalidKey("Expected one key, but there are " + keys.size());
        }
        if (keys.getFirst() == null || keys.getFirst().isBlank()) {
            throw invalidKey("Expected a key, but it is empty");
        }
    }

    private static ProblemException invalidKey(String detail) {
        return Problems.invalidRequest(CommandHeaders.IDEMPOTENCY_KEY, detail).exception();
    }

    private static void negotiate(ResteasyReactiveContainerRequestContext context) {
        var header = context.getHeaderString(HttpHeaders.ACCEPT);
        if (header == null || Accept.isUsual(header)) {
            return;
        }
        var accept = Accept.parse(header);
        if (!accept.takes("application", "json") && !accept.takes("application", "problem+json")) {
            throw Problems.notAcceptable(header).exception();
        }
    }
}
