package replaydesk.kit.command;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** Resource for the outcomes of commands that were answered before the outcome was known. */
@Path("/api/v1/commands")
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
    @Operation(summary = "The outcome of a command that was answered 202")
    public Uni<Response> outcome(@PathParam("id") UUID id) {
        return outcomes.of(id, caller.get());
    }
}
