package replaydesk.escalation.work;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;

/** Commands of an assigned specialist: accepts or declines the work. */
@Path("/api/v1/cases/{case}")
@Tag(name = "Assignment")
public class WorkResource {

    private final Commands<EscalationCase> commands;
    private final CurrentCaller caller;

    WorkResource(Commands<EscalationCase> commands, CurrentCaller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("acceptance")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "acceptWork",
            summary = "The assigned specialist takes the case; without a body")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> accept(@PathParam("case") String reference, @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.onView("acceptance", WorkAccepted.class, Map.of(), headers, who),
                (view, id) -> AcceptWorkDecision.decide(view, who));
    }

    @POST
    @Path("declining")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "declineWork",
            summary = "The assigned specialist gives the case back; it stays with the team")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> decline(@PathParam("case") String reference, @Valid @NotNull DeclineWork command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.onView("declining", WorkDeclined.class, command, headers, who),
                (view, id) -> DeclineWorkDecision.decide(view, command, who));
    }
}
