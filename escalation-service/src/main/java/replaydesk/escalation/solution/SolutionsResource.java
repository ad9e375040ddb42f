package replaydesk.escalation.solution;

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
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.kit.command.CaseViews;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.openapi.SharedHeaders;

/** Commands of solutions: propose, accept, reject; and their view. */
@Path("/api/v1/cases/{case}/solutions")
@Tag(name = "Solutions")
public class SolutionsResource {

    private final Commands<EscalationCase> commands;
    private final CaseViews<EscalationCase> views;
    private final CurrentCaller caller;

    SolutionsResource(Commands<EscalationCase> commands, CaseViews<EscalationCase> views, CurrentCaller caller) {
        this.commands = commands;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "proposeSolution",
            summary = "Proposes a solution; solutions of a case are numbered from 1")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> propose(@PathParam("case") String reference, @Valid @NotNull ProposeSolution command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.onView("solutions", SolutionProposed.class, command, headers, caller.get()),
                (view, id) -> ProposeSolutionDecision.decide(view, id, command));
    }

    @POST
    @Path("{n}/acceptance")
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "acceptSolution",
            summary = "The solution helped")
    public Uni<Response> accept(@PathParam("case") String reference, @PathParam("n") int number,
            @Valid @NotNull JudgeSolution command, @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.free("solutions/" + number + "/acceptance", SolutionAccepted.class, command, headers, who),
                (view, id) -> JudgeSolutionDecision.accept(view, number, command, who));
    }

    @POST
    @Path("{n}/rejection")
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "rejectSolution",
            summary = "The solution did not help, also one that was accepted while the case is open")
    public Uni<Response> reject(@PathParam("case") String reference, @PathParam("n") int number,
            @Valid @NotNull JudgeSolution command, @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.free("solutions/" + number + "/rejection", SolutionRejected.class, command, headers, who),
                (view, id) -> JudgeSolutionDecision.reject(view, number, command, who));
    }

    @GET
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getSolutions",
            summary = "How many solutions were proposed, and the one that stands")
    @APIResponse(responseCode = "200", description = "The number of solutions, and the one that stands",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = SolutionsView.class)))
    public Uni<Response> solutions(@PathParam("case") String reference) {
        return views.of(reference, caller.get(), SolutionsView::of);
    }
}
