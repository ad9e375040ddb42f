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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import replaydesk.kit.problem.Problems;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.triage.evolution.TriageCase;

/** Commands of information requests, and the view of the open ones. */
@Path("/api/v1/cases/{case}/information-requests")
@Tag(name = "Information requests")
public class InformationRequestsResource {

    private final Commands<TriageCase> commands;
    private final CaseViews<TriageCase> views;
    private final CurrentCaller caller;
    private final ReferenceLog data;
    private final Clock clock;

    InformationRequestsResource(Commands<TriageCase> commands, CaseViews<TriageCase> views, CurrentCaller caller,
            ReferenceLog data, Clock clock) {
        this.commands = commands;
        this.views = views;
        this.caller = caller;
        this.data = data;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "requestInformation",
            summary = "Asks the requester; the case waits until a message answers or the request lapses",
            description = "The id of the answer is the id of the request. Without lapsesAfter and workingDays it lapses"
                    + " after the working days of the information policy, which also says when the requester is"
                    + " reminded.")
    public Uni<Response> ask(@PathParam("case") String reference, @Valid @NotNull AskInformation command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("information-requests", InformationRequested.class, command, headers, caller.get()),
                (view, id) -> AskInformationDecision.decide(view, id, command, clock.instant(), data.known()));
    }

    @GET
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listInformationRequests",
            summary = "The requests that are open, and on demand those that are over")
    @APIResponse(responseCode = "200", description = "The requests",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = SchemaType.ARRAY, implementation = RequestView.class)))
    public Uni<Response> list(@PathParam("case") String reference,
            @QueryParam("all") @Parameter(description = "Also the latest that are over",
                    schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) Optional<String> all) {
        boolean over = all.map(InformationRequestsResource::yesOrNo).orElse(false);
        return views.of(reference, caller.get(), state -> RequestView.list(state.information(), over));
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problems.invalidRequest("all", "Expected true or false").exception();
        };
    }
}
