package replaydesk.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import replaydesk.kit.problem.Problem;
import replaydesk.problem.ProblemType;

/** Writes problems as answers, for requests that end in JAX-RS and for those that end before it. */
@Singleton
public class Answers {

    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;

    private final ObjectMapper mapper;

    Answers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Returns the answer with this problem and the headers that its status requires. */
    public Response of(Problem problem) {
        var response = Response.status(problem.status()).type(ProblemType.MEDIA_TYPE).entity(bytes(problem));
        switch (problem.status()) {
            case UNAUTHORIZED -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case UNAVAILABLE -> response.header(HttpHeaders.RETRY_AFTER, "1");
            default -> {
            }
        }
        return response.build();
    }

    /** Ends a request that has not reached JAX-RS with this problem. */
    public void end(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemType.MEDIA_TYPE)
                .end(Buffer.buffer(bytes(problem)));
    }

    private byte[] bytes(Problem problem) {
        try {
            return mapper.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem's members can be written as JSON", e);
        }
    }
}
