package replaydesk.kit.http;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import replaydesk.kit.problem.Problem;
import replaydesk.kit.problem.ProblemCauses;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.problem.Violations;

/** Turns every exception that can end a request into a problem. */
@ApplicationScoped
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Answers answers;
    private final HttpConfig config;
    private final AllowedMethods methods;

    ProblemMappers(Answers answers, HttpConfig config, AllowedMethods methods) {
        this.answers = answers;
        this.config = config;
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return answers.of(e.problem());
    }

    @ServerExceptionMapper
    Response violations(ResteasyReactiveViolationException e, HttpHeaders headers) {
        return Violations.ofAnswer(e) ? unexpected(e, headers) : answers.of(Violations.problem(e));
    }

    @ServerExceptionMapper
    Response untrusted(AuthenticationFailedException e) {
        LOG.debug("A token was refused", e);
        return answers.of(Problems.unauthenticated(
                "The token has expired, is not for this service or not of the issuer that is trusted here, or is not "
                        + "signed by it"));
    }

    @ServerExceptionMapper
    Response anonymous(UnauthorizedException e) {
        return answers.of(Problems.unauthenticated("Send a token as Authorization: Bearer"));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answers.of(Problems.forbidden("None of your roles allows this"));
    }

    /** Answers for a path that does not exist, or not with this method, or that has a malformed parameter. */
    @ServerExceptionMapper
    Response notFound(NotFoundException e, Request request, UriInfo uri) {
        if (e.getCause() == null) {
            var path = uri.getRequestUri().getPath();
            var allowed = methods.of(path);
            return allowed.isEmpty() || allowed.contains(request.getMethod()) ? answers.of(Problems.unknownPath(path))
                    : notAllowed(request.getMethod(), path, allowed);
        }
        return answers.of(ProblemCauses.of(e).orElseGet(
                () -> Problems.invalidRequest("query", "A parameter of the path or the query can't be read")));
    }

    /** Answers for a request that the framework itself refuses. */
    @ServerExceptionMapper
    Response refusedByFramework(WebApplicationException e, Request request, UriInfo uri, HttpHeaders headers) {
        var answer = e.getResponse();
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION || answer.hasEntity()) {
            return answer;
        }
        if (answer.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            var path = uri.getRequestUri().getPath();
            return notAllowed(request.getMethod(), path, methods.of(path));
        }
        if (answer.getStatus() >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return unexpected(e, headers);
        }
        var problem = ProblemCauses.of(e).orElseGet(() -> ofStatus(answer.getStatus(), e, headers));
        return answers.of(problem);
    }

    /**
     * Answers an outage of the database or the log with 503. Any other failure is a fault of the service: the program's
     * log gets all of it, the caller only the correlation id.
     */
    @ServerExceptionMapper
    Response unexpected(Throwable e, HttpHeaders headers) {
        var known = ProblemCauses.of(e);
        if (known.isPresent()) {
            return answers.of(known.get());
        }
        var correlationId = headers.getHeaderString(CommandHeaders.CORRELATION_ID);
        var outage = Outages.of(e);
        if (outage.isPresent()) {
            LOG.warnf("A request met an outage (%s): %s", correlationId, e);
            return answers.of(outage.get());
        }
        LOG.errorf(e, "A request failed unexpectedly (%s)", correlationId);
        return answers.of(Problems.internal(correlationId));
    }

    private Response notAllowed(String method, String path, Set<String> allowed) {
        return Response.fromResponse(answers.of(Problems.methodNotAllowed(method, path)))
                .header(HttpHeaders.ALLOW, String.join(", ", allowed)).build();
    }

    private Problem ofStatus(int status, Exception e, HttpHeaders headers) {
        return switch (status) {
            case 400 -> Problems.invalidRequest("header", "A parameter of the request can't be read");
            case 401 -> Problems.unauthenticated("Send a token as Authorization: Bearer");
            case 403 -> Problems.forbidden("None of your roles allows this");
            case 406 -> Problems.notAcceptable(headers.getHeaderString(HttpHeaders.ACCEPT));
            case 413 -> Problems.tooLarge(config.maxBody().asLongValue());
            case 415 -> Problems.unsupportedMediaType(
                    "There is nothing here that reads " + headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
            default -> Problems.other(status, String.valueOf(e.getMessage()));
        };
    }
}
