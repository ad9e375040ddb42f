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
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.referencelog.ReferenceLog;

/** Commands of escalation and hand-back, which move a case between support levels. */
@Path("/api/v1/cases/{case}")
@Tag(name = "Escalation")
public class LevelsResource {

    private final Commands<EscalationCase> commands;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    LevelsResource(Commands<EscalationCase> commands, CurrentCaller caller, ReferenceLog data) {
        this.commands = commands;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @Path("escalations")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "escalateCase",
            summary = "Escalates the case to a higher level, for want of skill or of authority")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> escalate(@PathParam("case") String reference, @Valid @NotNull EscalateCase command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.onView("escalations", CaseEscalated.class, command, headers, caller.get()),
                (view, id) -> EscalateCaseDecision.decide(view, command, data.known()));
    }

    @POST
    @Path("hand-backs")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "handBackCase",
            summary = "Hands the case back to a lower level")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> handBack(@PathParam("case") String reference, @Valid @NotNull HandBackCase command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.onView("hand-backs", CaseHandedBack.class, command, headers, caller.get()),
                (view, id) -> HandBackCaseDecision.decide(view, command, data.known()));
    }
}
