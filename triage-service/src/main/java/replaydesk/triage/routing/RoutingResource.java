package replaydesk.triage.routing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.kit.command.CaseViews;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.triage.evolution.TriageCase;

/** Routing of a case to a support level and a team: the command, and the view that tells why. */
@Path("/api/v1/cases/{case}/routing")
@Tag(name = "Routing")
public class RoutingResource {

    private final Commands<TriageCase> commands;
    private final CaseViews<TriageCase> views;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    RoutingResource(Commands<TriageCase> commands, CaseViews<TriageCase> views, CurrentCaller caller,
            ReferenceLog data) {
        this.commands = commands;
        this.views = views;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "routeCase",
            summary = "Routes the case to a level, to a team, or to a team at another level than its own")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> route(@PathParam("case") String reference, @Valid @NotNull RouteCase command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.onView("routing", CaseRouted.class, command, headers, caller.get()),
                (view, id) -> RouteCaseDecision.decide(view, command, data.known()));
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getRouting", summary = "Where the case belongs, and why there")
    @APIResponse(responseCode = "200", description = "The routing that stands, with the rule's reasons",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = RoutingView.class)))
    public Uni<Response> routing(@PathParam("case") String reference) {
        return views.of(reference, caller.get(), state -> RoutingView.of(state.routing(), data.now()));
    }
}
