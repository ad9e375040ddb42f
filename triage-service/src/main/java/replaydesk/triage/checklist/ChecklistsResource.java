package replaydesk.triage.checklist;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.kit.command.CaseViews;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.triage.evolution.TriageCase;

/** Commands of checklists: answers one; and the view of those of a case. */
@Path("/api/v1/cases/{case}/checklists")
@Tag(name = "Checklists")
public class ChecklistsResource {

    private final Commands<TriageCase> commands;
    private final CaseViews<TriageCase> views;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    ChecklistsResource(Commands<TriageCase> commands, CaseViews<TriageCase> views, CurrentCaller caller,
            ReferenceLog data) {
        this.commands = commands;
        this.views = views;
        this.caller = caller;
        this.data = data;
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listCaseChecklists",
            summary = "The checklists that were begun, and those that fit the case's category",
            description = "Each with its answers so far, the next item, and what the answers led to.")
    @APIResponse(responseCode = "200", description = "The checklists: begun ones first",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = SchemaType.ARRAY, implementation = ChecklistView.class)))
    public Uni<Response> checklists(@PathParam("case") String reference) {
        return views.of(reference, caller.get(), state -> new CaseChecklists(state, data.known()).list());
    }

    @POST
    @Path("{key}/answers")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "answerChecklist",
            summary = "Answers one or more items, from the next open one on; anybody of the desk can go on with it",
            description = "All answers count, or none. What they lead to is found, not done: the checklist offers the"
                    + " command for it.")
    public Uni<Response> answer(@PathParam("case") String reference, @PathParam("key") String key,
            @Valid @NotNull AnswerChecklist command, @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("checklists/" + key + "/answers", ChecklistAnswered.class, command, headers,
                        caller.get()),
                (view, id) -> AnswerChecklistDecision.decide(view, key, command, data.known()));
    }
}
