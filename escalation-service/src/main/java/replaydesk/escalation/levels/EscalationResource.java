package replaydesk.escalation.levels;

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
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.referencelog.ReferenceLog;

/** Command of escalation. History shows at the same path what came of it. */
@Path("/api/v1/cases/{case}/escalations")
@Tag(name = "Escalation")
public class EscalationResource {

    private final Commands<EscalationCase> commands;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    EscalationResource(Commands<EscalationCase> commands, CurrentCaller caller, ReferenceLog data) {
        this.commands = commands;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "escalateCase",
            summary = "Escalates the case to a higher level, another team or a manager, for lack of skill or authority")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> escalate(@PathParam("case") String reference, @Valid @NotNull EscalateCase command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.onView("escalations", CaseEscalated.class, command, headers, who),
                (view, id) -> EscalateCaseDecision.decide(view, command, who.is(Role.LEAD), data.known()));
    }
}
