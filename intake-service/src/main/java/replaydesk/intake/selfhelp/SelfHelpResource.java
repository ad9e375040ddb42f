package replaydesk.intake.selfhelp;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.referencelog.ReferenceLog;

/** Command of self-help: a known solution helped, and the case is solved. */
@Path("/api/v1/cases/{case}/self-help")
@Tag(name = "Known solutions")
public class SelfHelpResource {

    private final Commands<IntakeCase> commands;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    SelfHelpResource(Commands<IntakeCase> commands, CurrentCaller caller, ReferenceLog data) {
        this.commands = commands;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "acceptSelfHelp",
            summary = "A known solution helped the requester: the case is solved at level 0",
            description = "The case closes by itself; it comes back if the requester writes.")
    public Uni<Response> accept(@PathParam("case") String reference, @Valid @NotNull AcceptSelfHelp command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference, Command.free("self-help", SelfHelpAccepted.class, command, headers, who),
                (view, id) -> AcceptSelfHelpDecision.decide(view, command, who, data.known()));
    }
}
