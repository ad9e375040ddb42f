package replaydesk.closure.closing;

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
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.kit.command.CaseViews;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.openapi.SharedHeaders;

/** Commands of closure: closes a case; and its view. */
@Path("/api/v1/cases/{case}/closure")
@Tag(name = "Closure")
public class ClosureResource {

    private final Commands<ClosureCase> commands;
    private final CaseViews<ClosureCase> views;
    private final CurrentCaller caller;

    ClosureResource(Commands<ClosureCase> commands, CaseViews<ClosureCase> views, CurrentCaller caller) {
        this.commands = commands;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "closeCase",
            summary = "Closes a case, on the view that If-Match names")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> close(@PathParam("case") String reference, @Valid @NotNull CloseCase command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.onView("closure", CaseClosed.class, command, headers, who),
                (view, id) -> CloseCaseDecision.decide(view, command, who.subject()));
    }

    @GET
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getClosure",
            summary = "How a case stands towards its end")
    @APIResponse(responseCode = "200", description = "How the case stands towards its end",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ClosureStatus.class)))
    public Uni<Response> status(@PathParam("case") String reference) {
        return views.of(reference, caller.get(), ClosureStatus::of);
    }
}
