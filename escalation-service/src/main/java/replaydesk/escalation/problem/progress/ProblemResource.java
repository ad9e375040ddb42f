package replaydesk.escalation.problem.progress;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.problem.opening.ProblemView;
import replaydesk.escalation.problem.opening.KnownProblems;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemAggregate;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.command.AggregateCommands;
import replaydesk.kit.command.AggregateRuntime;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;

/** Commands that take a problem forward (R18). */
@Path("/api/v1/problems/{problem}")
@Tag(name = "Problems")
public class ProblemResource {

    private final KnownProblems problems;
    private final AggregateCommands<Problem, ProblemEvent> commands;
    private final CurrentCaller caller;

    ProblemResource(KnownProblems problems, AggregateRuntime runtime, CurrentCaller caller) {
        this.problems = problems;
        this.commands = runtime.of(ProblemAggregate.class);
        this.caller = caller;
    }

    @POST
    @Path("reproduction")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "reproduceProblem", summary = "Records an attempt to reproduce the problem")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    @APIResponse(responseCode = "201", description = "The problem as it is now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ProblemView.class)))
    public Uni<Response> reproduce(@PathParam("problem") String problem, @Valid @NotNull ReproduceProblem command,
            @BeanParam CommandHeaders headers) {
        return decide(problem, "reproduction", command, headers,
                view -> ReproduceProblemDecision.decide(view, command));
    }

    @POST
    @Path("root-cause")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "findRootCause", summary = "Records the root cause of the problem")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    @APIResponse(responseCode = "201", description = "The problem as it is now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ProblemView.class)))
    public Uni<Response> cause(@PathParam("problem") String problem, @Valid @NotNull FindRootCause command,
            @BeanParam CommandHeaders headers) {
        return decide(problem, "root-cause", command, headers, view -> FindRootCauseDecision.decide(view, command));
    }

    @POST
    @Path("workaround")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "publishWorkaround",
            summary = "Publishes a workaround, which is proposed in every open linked case")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    @APIResponse(responseCode = "201", description = "The problem as it is now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ProblemView.class)))
    public Uni<Response> workaround(@PathParam("problem") String problem, @Valid @NotNull PublishWorkaround command,
            @BeanParam CommandHeaders headers) {
        return decide(problem, "workaround", command, headers,
                view -> PublishWorkaroundDecision.decide(view, command));
    }

    @POST
    @Path("release-decision")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "decideRelease", summary = "Decides whether a new release is needed")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    @APIResponse(responseCode = "201", description = "The problem as it is now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ProblemView.class)))
    public Uni<Response> release(@PathParam("problem") String problem, @Valid @NotNull DecideRelease command,
            @BeanParam CommandHeaders headers) {
        return decide(problem, "release-decision", command, headers,
                view -> DecideReleaseDecision.decide(view, command));
    }

    @POST
    @Path("fix")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "releaseFix", summary = "Releases a fix, which is proposed in every open linked case")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    @APIResponse(responseCode = "201", description = "The problem as it is now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ProblemView.class)))
    public Uni<Response> fix(@PathParam("problem") String problem, @Valid @NotNull ReleaseFix command,
            @BeanParam CommandHeaders headers) {
        return decide(problem, "fix", command, headers, view -> ReleaseFixDecision.decide(view, command));
    }

    @POST
    @Path("closure")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "closeProblem", summary = "Closes the problem; its cases stay as they are")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    @APIResponse(responseCode = "201", description = "The problem as it is now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ProblemView.class)))
    public Uni<Response> close(@PathParam("problem") String problem, @Valid @NotNull CloseProblem command,
            @BeanParam CommandHeaders headers) {
        return decide(problem, "closure", command, headers, view -> CloseProblemDecision.decide(view, command));
    }

    private Uni<Response> decide(String problem, String operation, Object body, CommandHeaders headers,
            Function<AggregateView<Problem>, AggregateDecision<ProblemEvent>> decider) {
        return commands.decide(problems.get(problem, caller.get()).id(),
                new AggregateCommand(operation, body, headers, caller.get(), true), decider, ProblemView::of);
    }
}
