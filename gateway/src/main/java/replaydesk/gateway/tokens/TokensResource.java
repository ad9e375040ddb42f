package replaydesk.gateway.tokens;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import replaydesk.gateway.problem.Problem;
import replaydesk.gateway.problem.Problems;

/** The local token issuer; described in META-INF/openapi.json. */
@Path("/api/v1/tokens")
public class TokensResource {

    private final TokenIssuer issuer;
    private final ObjectMapper json;

    TokensResource(TokenIssuer issuer, ObjectMapper json) {
        this.issuer = issuer;
        this.json = json;
    }

    /** A token for {@code {"user": …}}. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response issue(String body) {
        JsonNode asked;
        try {
            asked = json.readTree(body);
        } catch (JacksonException e) {
            return refuse(Problems.malformedJson(e.getOriginalMessage()));
        }
        if (!asked.path("user").isTextual()) {
            return refuse(Problems.invalidRequest("/user: name one of the demo users"));
        }
        var user = asked.path("user").textValue();
        return DemoUser.named(user).flatMap(issuer::issue)
                .map(token -> Response.status(RestResponse.Status.CREATED).entity(token)
                        .type(MediaType.APPLICATION_JSON).header("Cache-Control", "no-store").build())
                .orElseGet(() -> refuse(Problems.unknownUser(user)));
    }

    private static Response refuse(Problem problem) {
        return Response.status(problem.status()).entity(problem.json().encode()).type(Problem.MEDIA_TYPE).build();
    }
}
