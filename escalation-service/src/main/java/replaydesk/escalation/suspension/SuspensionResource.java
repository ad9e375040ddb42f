package replaydesk.escalation.suspension;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.opening.KnownProblems;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;

/** Commands of suspension and resumption. */
@Path("/api/v1/cases/{case}")
@Tag(name = "Suspension")
public class SuspensionResource {

    /** Longest suspension. Work that rests longer is forgotten. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Commands<EscalationCase> commands;
    private final CurrentCaller caller;
    private final Clock clock;
    private final KnownProblems problems;

    SuspensionResource(Commands<EscalationCase> commands, CurrentCaller caller, Clock clock,
            KnownProblems problems) {
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
        this.problems = problems;
    }

    @POST
    @Path("suspension")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "suspendCase",
            summary = "Suspends work until a moment, or until somebody resumes it")
    public Uni<Response> suspend(@PathParam("case") String reference, @Valid @NotNull SuspendCase command,
            @BeanParam CommandHeaders headers) {
        var now = clock.instant();
        if (command.until() != null && command.until().isAfter(now.plus(LONGEST))) {
            throw Problems.invalidRequest("/until", "Expected a time within a year").exception();
        }
        var problem = command.problem() == null ? null : problems.get(command.problem(), caller.get()).id();
        return commands.decide(reference,
                Command.free("suspension", CaseSuspended.class, command, headers, caller.get()),
                (view, id) -> SuspendCaseDecision.decide(view, command, problem, now));
    }

    @POST
    @Path("resumption")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "resumeCase",
            summary = "Resumes work before its moment")
    public Uni<Response> resume(@PathParam("case") String reference, @Valid @NotNull ResumeCase command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("resumption", CaseResumed.class, command, headers, caller.get()),
                (view, id) -> ResumeCaseDecision.decide(view, command));
    }
}
