package replaydesk.closure.reopening;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** Commands of reopening: reopens a closed case. */
@Path("/api/v1/cases/{case}/reopening")
@Tag(name = "Reopening")
public class ReopeningResource {

    private final Commands<ClosureCase> commands;
    private final CurrentCaller caller;
    private final Clock clock;

    ReopeningResource(Commands<ClosureCase> commands, CurrentCaller caller, Clock clock) {
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "reopenCase",
            summary = "Reopens a closed or withdrawn case within thirty days of its end")
    public Uni<Response> reopen(@PathParam("case") String reference, @Valid @NotNull ReopenCase command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        var now = clock.instant();
        return commands.decide(reference,
                Command.free("reopening", CaseReopened.class, command, headers, who),
                (view, id) -> ReopenCaseDecision.decide(view, command, who, now));
    }
}
