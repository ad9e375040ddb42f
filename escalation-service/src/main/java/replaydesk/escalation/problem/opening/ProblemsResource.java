package replaydesk.escalation.problem.opening;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemAggregate;
import replaydesk.escalation.problem.state.ProblemStatus;
import replaydesk.escalation.problem.state.Step;
import replaydesk.events.log.Ids;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.command.AggregateCommands;
import replaydesk.kit.command.AggregateRuntime;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.referencelog.ReferenceLog;

/** Opens problems, lists them, and shows one with its history (R18). */
@Path("/api/v1/problems")
@Tag(name = "Problems")
public class ProblemsResource {

    private final KnownProblems problems;
    private final AggregateCommands<Problem, ProblemEvent> commands;
    private final ReferenceLog data;
    private final IdSource ids;
    private final CurrentCaller caller;

    ProblemsResource(KnownProblems problems, AggregateRuntime runtime, ReferenceLog data, IdSource ids,
            CurrentCaller caller) {
        this.problems = problems;
        this.commands = runtime.of(ProblemAggregate.class);
        this.data = data;
        this.ids = ids;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "openProblem", summary = "Opens a problem; link its cases to it next")
    @APIResponse(responseCode = "201", description = "The problem as it is now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ProblemView.class)))
    public Uni<Response> open(@Valid @NotNull OpenProblem command, @BeanParam CommandHeaders headers) {
        var who = caller.get();
        if (command.organisation() != null && !who.mayRead(command.organisation())) {
            throw Problems.forbidden("You do not act for " + command.organisation()).exception();
        }
        var id = headers.idempotencyKey().map(key -> Ids.aggregate("problem", who.subject(), key))
                .orElseGet(ids::next);
        return commands.decide(id, new AggregateCommand("opening", command, headers, who, false),
                view -> OpenProblemDecision.decide(view, command, data.known()), ProblemView::of)
                .map(answer -> Response.fromResponse(answer).header("Location", "/api/v1/problems/" + id).build());
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "listProblems", summary = "Problems, the newest first")
    public Uni<Page<ProblemView>> list(
            @QueryParam("status") @Parameter(description = "Only those that are so far") Optional<ProblemStatus> status,
            @QueryParam("category") @Parameter(description = "Only those of this category") Optional<String> category,
            @BeanParam PageRequest page) {
        int below = page.cursor().map(cursor -> cursor.only(Integer::valueOf))
                .orElse(Integer.MAX_VALUE);
        var rows = problems.all(caller.get()).stream().filter(view -> view.state().number() < below)
                .filter(view -> status.isEmpty() || status.get() == view.state().status())
                .filter(view -> category.isEmpty() || category.get().equals(view.state().opened().category()))
                .limit(page.limit() + 1L).toList();
        var shown = Page.of(rows, page, view -> Cursor.of(view.state().number()));
        return Uni.createFrom().item(
                new Page<>(shown.items().stream().map(ProblemView::of).toList(), shown.nextCursor()));
    }

    @GET
    @Path("{problem}")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "getProblem", summary = "A problem by its id or number")
    @APIResponse(responseCode = "200", description = "The problem",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ProblemView.class)))
    public Uni<Response> get(@PathParam("problem") String problem) {
        return Uni.createFrom().item(() -> commands.answer(problems.get(problem, caller.get()), ProblemView::of));
    }

    @GET
    @Path("{problem}/history")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "getProblemHistory", summary = "What was decided on a problem, by whom and when")
    public Uni<List<Step>> history(@PathParam("problem") String problem) {
        return Uni.createFrom().item(() -> problems.get(problem, caller.get())).map(AggregateView::state)
                .map(Problem::steps);
    }
}
