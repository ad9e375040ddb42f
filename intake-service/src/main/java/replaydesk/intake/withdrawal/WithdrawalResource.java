package replaydesk.intake.withdrawal;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;

/** Commands of withdrawal: withdraws a case. */
@Path("/api/v1/cases/{case}/withdrawal")
@Tag(name = "Withdrawal")
public class WithdrawalResource {

    private final Commands<IntakeCase> commands;
    private final CurrentCaller caller;

    WithdrawalResource(Commands<IntakeCase> commands, CurrentCaller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "withdrawCase",
            summary = "Withdraws a case that is open")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> withdraw(@PathParam("case") String reference, @Valid @NotNull WithdrawCase command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.onView("withdrawal", CaseWithdrawn.class, command, headers, who),
                (view, id) -> WithdrawCaseDecision.decide(view, command, who));
    }
}
