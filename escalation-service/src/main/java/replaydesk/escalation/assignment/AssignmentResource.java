package replaydesk.escalation.assignment;

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
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.kit.command.CaseViews;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.referencelog.ReferenceLog;

/** Commands of assignment, and its view. */
@Path("/api/v1/cases/{case}/assignment")
@Tag(name = "Assignment")
public class AssignmentResource {

    private final Commands<EscalationCase> commands;
    private final CaseViews<EscalationCase> views;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    AssignmentResource(Commands<EscalationCase> commands, CaseViews<EscalationCase> views, CurrentCaller caller,
            ReferenceLog data) {
        this.commands = commands;
        this.views = views;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "assignCase",
            summary = "Assigns the case to a team or a specialist; with neither, takes it from whom it lies with")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> assign(@PathParam("case") String reference, @Valid @NotNull AssignCase command,
            @BeanParam CommandHeaders headers) {
        var event = command.toNobody() ? CaseUnassigned.class : CaseAssigned.class;
        return commands.decide(reference,
                Command.onView("assignment", event, command, headers, caller.get()),
                (view, id) -> AssignCaseDecision.decide(view, command, data.known()));
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getAssignment",
            summary = "With whom the case lies, and how often its team changed")
    @APIResponse(responseCode = "200", description = "With whom the case lies",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = AssignmentView.class)))
    public Uni<Response> assignment(@PathParam("case") String reference) {
        return views.of(reference, caller.get(), state -> AssignmentView.of(state.handling()));
    }
}
