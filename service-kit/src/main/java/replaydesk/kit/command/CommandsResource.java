package replaydesk.kit.command;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import replaydesk.kit.identity.CurrentCaller;

/** Outcomes of commands that were answered before they were known. */
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
    @Authenticated
    @Operation(summary = "The outcome of a command that was answered 202")
    public Uni<Response> outcome(@PathParam("id") UUID id) {
        return outcomes.of(id, caller.get());
    }
}
