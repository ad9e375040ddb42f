package replaydesk.gateway.tokens;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import replaydesk.gateway.GatewayConfig;
import replaydesk.gateway.problem.Problem;
import replaydesk.gateway.problem.Problems;
import replaydesk.problem.ProblemType;

/** The local token issuer. A gateway on its own describes it in META-INF/openapi.json. */
@Tag(name = "Tokens", description = "The local issuer, for trying and testing")
@Path("/api/v1/tokens")
public class TokensResource {

    private final TokenIssuer issuer;
    private final ObjectMapper json;
    private final int limit;

    TokensResource(TokenIssuer issuer, ObjectMapper json, GatewayConfig config) {
        this.issuer = issuer;
        this.json = json;
        this.limit = Math.toIntExact(config.body().maxSize().asLongValue());
    }

    /** Issues a token for {@code {"user": …}}. */
    @POST
    @PermitAll
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(operationId = "issueToken", summary = "A token for a demo user",
            description = "Exists only where there is the local issuer's private key.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TokenRequest.class)))
    @APIResponse(responseCode = "201", description = "Send the token as Authorization: Bearer",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = TokenIssued.class)))
    @APIResponse(responseCode = "404", description = "There is no such demo user, or no local issuer")
    @APIResponse(responseCode = "429", description = "Too many requests; Retry-After says when to ask again")
    public Response issue(InputStream body) throws IOException {
        var bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            return refuse(Problems.tooLarge(limit));
        }
        JsonNode asked;
        try {
            asked = json.readTree(bytes);
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
        return Response.status(problem.status()).entity(problem.json().encode()).type(ProblemType.MEDIA_TYPE).build();
    }
}
