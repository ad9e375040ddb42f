package replaydesk.triage.classification;

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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.CaseClassified;
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

/** Commands of classification, and its view. */
@Path("/api/v1/cases/{case}/classification")
@Tag(name = "Classification")
public class ClassificationResource {

    private final Commands<TriageCase> commands;
    private final CaseViews<TriageCase> views;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    ClassificationResource(Commands<TriageCase> commands, CaseViews<TriageCase> views, CurrentCaller caller,
            ReferenceLog data) {
        this.commands = commands;
        this.views = views;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "classifyCase",
            summary = "Classifies the case; a rule has done so already, and routes it anew unless it is assigned")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> classify(@PathParam("case") String reference, @Valid @NotNull ClassifyCase command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.onView("classification", CaseClassified.class, command, headers, caller.get()),
                (view, id) -> ClassifyCaseDecision.decide(view, command, data.known()));
    }

    @POST
    @Path("confirmation")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "confirmClassification",
            summary = "Confirms the proposed classification as it is; the rules then route by it. Without a body")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> confirm(@PathParam("case") String reference, @BeanParam CommandHeaders headers) {
        return commands.decide(reference, Command.onView("classification-confirmation", CaseClassified.class, Map.of(),
                headers, caller.get()), (view, id) -> ConfirmClassificationDecision.decide(view));
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getClassification",
            summary = "The classification and routing that stand")
    @APIResponse(responseCode = "200", description = "What the case is, and where it belongs",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ClassificationView.class)))
    public Uni<Response> classification(@PathParam("case") String reference) {
        return views.of(reference, caller.get(),
                state -> new ClassificationView(state.classification(), state.routing()));
    }
}
