package replaydesk.escalation.incident;

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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemAggregate;
import replaydesk.escalation.solution.StoredSolutions;
import replaydesk.events.problem.FixReleased;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.RequestersInformed;
import replaydesk.events.problem.WorkaroundPublished;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.command.AggregateCommands;
import replaydesk.kit.command.AggregateRuntime;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** Commands of a major incident that reach all its open cases. */
@Path("/api/v1/cases/{case}/major-incident")
@Tag(name = "Major incidents")
public class IncidentReachResource {

    private static final String MESSAGE = "message";
    private static final String SOLUTION = "solution";

    private final RunningIncidents incidents;
    private final Cases<EscalationCase> cases;
    private final StoredSolutions solutions;
    private final AggregateCommands<Problem, ProblemEvent> commands;
    private final Results results;
    private final CurrentCaller caller;

    IncidentReachResource(RunningIncidents incidents, Cases<EscalationCase> cases, StoredSolutions solutions,
            AggregateRuntime runtime, Results results, CurrentCaller caller) {
        this.incidents = incidents;
        this.cases = cases;
        this.solutions = solutions;
        this.commands = runtime.of(ProblemAggregate.class);
        this.results = results;
        this.caller = caller;
    }

    @POST
    @Path("messages")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "informRequesters",
            summary = "Sends a message to the requesters of all open cases of the major incident, each in their "
                    + "language and in their own case",
            description = "Answers what became of it in each case. What is due goes on by itself, also after a crash; "
                    + "cases that are linked later get the latest message. A repeat under its key sends nothing again.")
    @APIResponse(responseCode = "201", description = "What became of the message in each case",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = IncidentResults.class)))
    public Uni<Response> inform(@PathParam("case") String reference, @Valid @NotNull InformRequesters command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return incidents.of(reference, who, MESSAGE, headers)
                .chain(incident -> decide(incident, new AggregateCommand(MESSAGE, command, headers, who, false),
                        view -> InformRequestersDecision.decide(view, command), RequestersInformed.class));
    }

    @POST
    @Path("solution")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "proposeIncidentSolution",
            summary = "Proposes a solution in all open cases of the major incident: a given one, or else the one that "
                    + "stands in the parent case",
            description = "Answers what became of it in each case. What is due goes on by itself, also after a crash; "
                    + "cases that are linked later get it too. Each requester decides whether it helped. A workaround "
                    + "does not replace what somebody proposed; a fix replaces all but a fix that helped.")
    @APIResponse(responseCode = "201", description = "What became of the solution in each case",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = IncidentResults.class)))
    public Uni<Response> propose(@PathParam("case") String reference,
            @Valid @NotNull ProposeIncidentSolution command, @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return incidents.of(reference, who, SOLUTION, headers)
                .chain(incident -> ofParent(incident, command).chain(parent -> decide(incident,
                        new AggregateCommand(SOLUTION, command, headers, who, false),
                        view -> ProposeIncidentSolutionDecision.decide(view, command, parent.orElse(null)),
                        FixReleased.class, WorkaroundPublished.class)));
    }

    private Uni<Optional<ParentSolution>> ofParent(AggregateView<Problem> incident, ProposeIncidentSolution command) {
        if (command.text() != null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return cases.find(incident.state().parentCase()).chain(parent -> {
            var proposals = parent.view().state().proposals();
            return proposals.standing() == null ? Uni.createFrom().item(Optional.empty())
                    : solutions.of(parent.view().id(), proposals.count()).map(tries -> tries.stream()
                            .filter(one -> one.number() == proposals.standing().number()).findFirst()
                            .map(ParentSolution::of));
        });
    }

    @SafeVarargs
    private Uni<Response> decide(AggregateView<Problem> incident, AggregateCommand command,
            Function<AggregateView<Problem>, AggregateDecision<ProblemEvent>> decider,
            Class<? extends ProblemEvent>... events) {
        return commands.decide(incident.id(), command, decider, AggregateView::id)
                .chain(answer -> results.of(incident.id(), command, Set.of(events))
                        .map(all -> Response.fromResponse(answer).entity(all).build()));
    }
}
