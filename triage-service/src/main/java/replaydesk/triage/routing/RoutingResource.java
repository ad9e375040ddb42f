package replaydesk.triage.routing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.triage.evolution.TriageCase;

/** Commands of routing: routes a case to a support level and a team. */
@Path("/api/v1/cases/{case}/routing")
@Tag(name = "Routing")
public class RoutingResource {

    private final Commands<TriageCase> commands;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    RoutingResource(Commands<TriageCase> commands, CurrentCaller caller, ReferenceLog data) {
        this.commands = commands;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "routeCase",
            summary = "Routes the case to a level, and to a team where it is known")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> route(@PathParam("case") String reference, @Valid @NotNull RouteCase command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.onView("routing", CaseRouted.class, command, headers, caller.get()),
                (view, id) -> RouteCaseDecision.decide(view, command, data.known()));
    }
}
