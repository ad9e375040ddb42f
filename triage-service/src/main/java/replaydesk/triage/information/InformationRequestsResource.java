package replaydesk.triage.information;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.kit.command.CaseViews;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.triage.evolution.TriageCase;

/** Commands of information requests, and the view of the open ones. */
@Path("/api/v1/cases/{case}/information-requests")
@Tag(name = "Information requests")
public class InformationRequestsResource {

    private final Commands<TriageCase> commands;
    private final CaseViews<TriageCase> views;
    private final CurrentCaller caller;
    private final Clock clock;

    InformationRequestsResource(Commands<TriageCase> commands, CaseViews<TriageCase> views, CurrentCaller caller,
            Clock clock) {
        this.commands = commands;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "requestInformation",
            summary = "Asks the requester; the case waits until a message answers or the request lapses",
            description = "The id of the answer is the id of the request.")
    public Uni<Response> ask(@PathParam("case") String reference, @Valid @NotNull AskInformation command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("information-requests", InformationRequested.class, command, headers, caller.get()),
                (view, id) -> AskInformationDecision.decide(view, id, command, clock.instant()));
    }

    @GET
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listInformationRequests",
            summary = "The requests that are open")
    @APIResponse(responseCode = "200", description = "The open requests",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = SchemaType.ARRAY, implementation = RequestView.class)))
    public Uni<Response> open(@PathParam("case") String reference) {
        return views.of(reference, caller.get(), state -> state.requests().stream().map(RequestView::of).toList());
    }
}
