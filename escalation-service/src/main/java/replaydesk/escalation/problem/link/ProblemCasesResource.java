package replaydesk.escalation.problem.link;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.link.LinkedCases.LinkedCase;
import replaydesk.escalation.problem.opening.KnownProblems;
import replaydesk.escalation.problem.reach.ProblemReach;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.ProblemCauses;
import replaydesk.kit.problem.Problems;

/** Links many cases to a problem at once, and lists those that are linked (R18). */
@Path("/api/v1/problems/{problem}")
@Tag(name = "Problems")
public class ProblemCasesResource {

    private static final int AT_ONCE = 32;

    private final Commands<EscalationCase> commands;
    private final KnownProblems problems;
    private final LinkedCases linked;
    private final ProblemReach reach;
    private final CurrentCaller caller;

    ProblemCasesResource(Commands<EscalationCase> commands, KnownProblems problems, LinkedCases linked,
            ProblemReach reach,
            CurrentCaller caller) {
        this.commands = commands;
        this.problems = problems;
        this.linked = linked;
        this.reach = reach;
        this.caller = caller;
    }

    @POST
    @Path("links")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "linkCases",
            summary = "Links up to 1,000 cases to the problem, each by itself: one result a case, in the same order")
    public Uni<List<LinkResult>> link(@PathParam("problem") String problem, @Valid @NotNull LinkCases command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        var target = problems.get(problem, caller.get());
        return Multi.createFrom().iterable(command.cases())
                .onItem().transformToUni(reference -> link(reference, target, headers, who)).merge(AT_ONCE)
                .collect().asMap(LinkResult::caseReference, result -> result, (first, _) -> first)
                .map(results -> command.cases().stream().map(results::get).toList()).invoke(() -> reach.soon());
    }

    private Uni<LinkResult> link(String reference, AggregateView<Problem> problem, CommandHeaders headers,
            Caller who) {
        return Uni.createFrom().deferred(() -> commands.decide(reference, Command.free("problems", ProblemLinked.class,
                new LinkProblem(problem.id().toString()), headers, who),
                (view, id) -> LinkProblemDecision.decide(view, problem)))
                .map(answer -> new LinkResult(reference, answer.getStatus(), null))
                .onFailure().recoverWithItem(e -> failed(reference, headers, e));
    }

    private static LinkResult failed(String reference, CommandHeaders headers, Throwable failure) {
        var problem = ProblemCauses.of(failure).orElseGet(() -> {
            Log.errorf(failure, "Linking the case %s failed unexpectedly (%s)", reference, headers.correlationId());
            return Problems.internal(headers.correlationId());
        });
        return new LinkResult(reference, problem.status(), problem);
    }

    @GET
    @Path("cases")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "listCasesOfProblem", summary = "The cases that are linked to the problem")
    public Uni<Page<LinkedCase>> cases(@PathParam("problem") String problem, @BeanParam PageRequest page) {
        var behind = page.cursor().map(cursor -> cursor.only(UUID::fromString)).orElse(null);
        return linked.of(problems.get(problem, caller.get()).id(), behind, page.limit() + 1, caller.get())
                .map(rows -> Page.of(rows, page, row -> Cursor.of(row.caseId())));
    }
}
