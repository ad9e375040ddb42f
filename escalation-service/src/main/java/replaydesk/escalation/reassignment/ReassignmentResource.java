package replaydesk.escalation.reassignment;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.load.HandledCases;
import replaydesk.escalation.reassignment.ReassignedCases.ReassignedCase;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.CommandAnswer;
import replaydesk.kit.command.Commands;
import replaydesk.kit.command.Decider;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problem;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.referencelog.ReferenceLog;

/** Command to give away all cases of a specialist at once. Each case is a command of its own, under the same key. */
@Path("/api/v1/specialists/{specialist}")
@Tag(name = "Assignment")
public class ReassignmentResource {

    private static final int MOST = 500;
    private static final int AT_ONCE = 16;

    private final Commands<EscalationCase> commands;
    private final HandledCases cases;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    ReassignmentResource(Commands<EscalationCase> commands, HandledCases cases, CurrentCaller caller,
            ReferenceLog data) {
        this.commands = commands;
        this.cases = cases;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @Path("reassignment")
    @RolesAllowed(Role.Name.LEAD)
    @Operation(operationId = "reassignCases",
            summary = "Gives all open cases of a specialist to somebody else, to a team, or to whoever is found",
            description = "Answers with a result a case. Repeating it with its Idempotency-Key is safe, and goes on "
                    + "with the cases that are left.")
    @APIResponse(responseCode = "200", description = "A result a case",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ReassignedCases.class)))
    public Uni<ReassignedCases> reassign(@PathParam("specialist") String specialist,
            @Valid @NotNull ReassignCases command, @BeanParam CommandHeaders headers) {
        var who = caller.get();
        var reference = data.known();
        var ofEach = new CommandHeaders(headers.idempotencyKey(), Optional.empty(), headers.correlationId(),
                headers.traceparent());
        return cases.of(specialist, command.of(), who, MOST + 1).chain(ids -> Multi.createFrom()
                .iterable(ids.size() > MOST ? ids.subList(0, MOST) : ids).onItem()
                .transformToUni(id -> one(id, command, ofEach, who, (view, _) -> ReassignCaseDecision.decide(view,
                        specialist, command, reference)))
                .merge(AT_ONCE).collect().asList()
                .map(items -> ReassignedCases.of(items.stream().sorted(ReassignedCase.BY_ID).toList(),
                        ids.size() > MOST)));
    }

    private Uni<ReassignedCase> one(UUID id, ReassignCases command, CommandHeaders headers, Caller who,
            Decider<EscalationCase> decider) {
        return Uni.createFrom().deferred(() -> commands.decide(id.toString(),
                Command.free("reassignment", CaseAssigned.class, command, headers, who), decider))
                .map(answer -> answered(id, answer)).onFailure().recoverWithItem(e -> failed(id, e, headers));
    }

    private static ReassignedCase answered(UUID id, Response answer) {
        return switch (answer.getEntity()) {
            case CommandAnswer accepted -> new ReassignedCase(id, answer.getStatus(), accepted, null);
            case Problem problem -> new ReassignedCase(id, answer.getStatus(), null, problem);
            default -> new ReassignedCase(id, answer.getStatus(), null, Problems.other(answer.getStatus(),
                    "The outcome is not known yet; repeat the command with its key"));
        };
    }

    /** Turns a failure into the result of its case: the other cases are independent of it. */
    private static ReassignedCase failed(UUID id, Throwable failure, CommandHeaders headers) {
        if (failure instanceof ProblemException known) {
            return new ReassignedCase(id, known.problem().status(), null, known.problem());
        }
        Log.errorf(failure, "Case %s could not be reassigned (%s)", id, headers.correlationId());
        var problem = Problems.internal(headers.correlationId());
        return new ReassignedCase(id, problem.status(), null, problem);
    }
}
