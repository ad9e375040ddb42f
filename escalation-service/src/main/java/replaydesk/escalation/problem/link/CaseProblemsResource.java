package replaydesk.escalation.problem.link;

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
import replaydesk.escalation.problem.opening.KnownProblems;
import replaydesk.kit.command.CaseViews;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;

/** Links a case to problems, and shows those that it is linked to (R18). */
@Path("/api/v1/cases/{case}/problems")
@Tag(name = "Problems")
public class CaseProblemsResource {

    private final CaseLinks links;
    private final CaseViews<EscalationCase> views;
    private final KnownProblems problems;
    private final CurrentCaller caller;

    CaseProblemsResource(CaseLinks links, CaseViews<EscalationCase> views, KnownProblems problems,
            CurrentCaller caller) {
        this.links = links;
        this.views = views;
        this.problems = problems;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "linkProblem",
            summary = "Links the case to a problem; its workaround or fix is then proposed in the case")
    public Uni<Response> link(@PathParam("case") String reference, @Valid @NotNull LinkProblem command,
            @BeanParam CommandHeaders headers) {
        var problem = problems.get(command.problem(), caller.get());
        return links.link(reference, problem, command, headers, caller.get());
    }

    @POST
    @Path("{problem}/removal")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "unlinkProblem",
            summary = "Takes the link to a problem back: it is not behind this case; without a body")
    public Uni<Response> unlink(@PathParam("case") String reference, @PathParam("problem") String problem,
            @BeanParam CommandHeaders headers) {
        return links.unlink(reference, problems.get(problem, caller.get()), headers, caller.get());
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "getProblemsOfCase", summary = "The problems that the case is linked to")
    @APIResponse(responseCode = "200", description = "The problems",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CaseProblemsView.class)))
    public Uni<Response> problems(@PathParam("case") String reference) {
        var who = caller.get();
        return views.of(reference, who,
                state -> new CaseProblemsView(state.problems().all().stream()
                        .flatMap(link -> problems.find(link.problem()).stream()
                                .filter(problem -> KnownProblems.maySee(problem, who))
                                .map(problem -> CaseProblemsView.LinkedProblem.of(link, problem)))
                        .toList()));
    }
}
