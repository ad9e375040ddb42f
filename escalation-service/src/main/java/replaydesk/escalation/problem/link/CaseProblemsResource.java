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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.opening.KnownProblems;
import replaydesk.escalation.problem.reach.ProblemReach;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.events.catalogue.ProblemUnlinked;
import replaydesk.kit.command.CaseViews;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;

/** Links a case to problems, and shows those that it is linked to (R18). */
@Path("/api/v1/cases/{case}/problems")
@Tag(name = "Problems")
public class CaseProblemsResource {

    private final Commands<EscalationCase> commands;
    private final CaseViews<EscalationCase> views;
    private final KnownProblems problems;
    private final ProblemReach reach;
    private final CurrentCaller caller;

    CaseProblemsResource(Commands<EscalationCase> commands, CaseViews<EscalationCase> views, KnownProblems problems,
            ProblemReach reach, CurrentCaller caller) {
        this.commands = commands;
        this.views = views;
        this.problems = problems;
        this.reach = reach;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "linkProblem",
            summary = "Links the case to a problem; its workaround or fix is then proposed in the case")
    public Uni<Response> link(@PathParam("case") String reference, @Valid @NotNull LinkProblem command,
            @BeanParam CommandHeaders headers) {
        var problem = problems.get(command.problem(), caller.get());
        return commands.decide(reference,
                Command.free("problems", ProblemLinked.class, command, headers, caller.get()),
                (view, id) -> LinkProblemDecision.decide(view, problem)).invoke(() -> reach.soon());
    }

    @POST
    @Path("{problem}/removal")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "unlinkProblem",
            summary = "Takes the link to a problem back: it is not behind this case; without a body")
    public Uni<Response> unlink(@PathParam("case") String reference, @PathParam("problem") String problem,
            @BeanParam CommandHeaders headers) {
        var linked = problems.get(problem, caller.get());
        return commands.decide(reference,
                Command.free("problems/" + linked.id() + "/removal", ProblemUnlinked.class, Map.of(), headers,
                        caller.get()),
                (view, id) -> UnlinkProblemDecision.decide(view, linked));
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
