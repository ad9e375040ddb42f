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
import java.util.List;
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
import replaydesk.kit.access.Redaction;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.kit.stage.CaseView;

/** Commands of solutions: propose, accept, reject; and their view. */
@Path("/api/v1/cases/{case}/solutions")
@Tag(name = "Solutions")
public class SolutionsResource {

    private final Commands<EscalationCase> commands;
    private final Cases<EscalationCase> cases;
    private final StoredSolutions stored;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    SolutionsResource(Commands<EscalationCase> commands, Cases<EscalationCase> cases, StoredSolutions stored,
            CurrentCaller caller, ReferenceLog data) {
        this.commands = commands;
        this.cases = cases;
        this.stored = stored;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "proposeSolution",
            summary = "Proposes a solution; solutions of a case are numbered from 1",
            description = "The requester gets it by mail with a link by which they say whether it helped. Of a known "
                    + "solution without a text or steps they get the article in their language.")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> propose(@PathParam("case") String reference, @Valid @NotNull ProposeSolution command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.onView("solutions", SolutionProposed.class, command, headers, caller.get()),
                (view, id) -> ProposeSolutionDecision.decide(view, id, command, data.known()));
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
            summary = "The solutions that were proposed, whether each helped, and the one that stands")
    @APIResponse(responseCode = "200", description = "The solutions, and the one that stands",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = SolutionsView.class)))
    public Uni<Response> solutions(@PathParam("case") String reference) {
        var who = caller.get();
        return cases.visible(reference, who).chain(found -> {
            var view = found.view();
            var proposals = view.state().proposals();
            return stored.of(view.id(), proposals.count()).map(tries -> Response
                    .ok(Redaction.of(SolutionsView.of(proposals, shown(tries, view, who)), who.reader()))
                    .header("ETag", CaseVersion.of(view.fold().version(), view.fold().counters()).etag()).build());
        });
    }

    /** Leaves out for the client the reasons that are not the requester's own words. */
    private static List<SolutionsView.Try> shown(List<SolutionsView.Try> tries, CaseView<?> view, Caller who) {
        return who.reader() == Reader.DESK ? tries
                : tries.stream().map(one -> one.word() != null && one.word().equals(view.identity().requester())
                        ? one : one.withoutReason()).toList();
    }
}
