package replaydesk.kit.command;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.openapi.SharedHeaders;

/** Resource for the outcomes of commands that were answered before the outcome was known. */
@Path("/api/v1/commands")
@Tag(name = "Commands")
public class CommandsResource {

    private final CommandOutcomes outcomes;
    private final CurrentCaller caller;

    CommandsResource(CommandOutcomes outcomes, CurrentCaller caller) {
        this.outcomes = outcomes;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getCommandOutcome",
            summary = "The outcome of a command that was answered 202")
    @APIResponse(responseCode = "200", description = "The log has accepted what was decided",
            headers = {@Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
                    @Header(name = SharedHeaders.POSITION, ref = SharedHeaders.POSITION)},
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CommandAnswer.class)))
    @APIResponse(responseCode = "202", description = "The outcome is not known yet",
            headers = @Header(name = SharedHeaders.LOCATION, ref = SharedHeaders.LOCATION),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CommandAnswers.Pending.class)))
    @APIResponse(responseCode = "409", ref = SharedAnswers.CONFLICT)
    public Uni<Response> outcome(@PathParam("id") UUID id) {
        return outcomes.of(id, caller.get());
    }
}
