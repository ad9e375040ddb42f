package replaydesk.triage.information;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedAnswers;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.triage.evolution.TriageCase;

/** Commands of one information request: still open, more time, no longer wanted. Anybody of the desk may say so. */
@Path("/api/v1/cases/{case}/information-requests")
@Tag(name = "Information requests")
public class OpenRequestResource {

    private final Commands<TriageCase> commands;
    private final CurrentCaller caller;
    private final ReferenceLog data;
    private final Clock clock;

    OpenRequestResource(Commands<TriageCase> commands, CurrentCaller caller, ReferenceLog data, Clock clock) {
        this.commands = commands;
        this.caller = caller;
        this.data = data;
        this.clock = clock;
    }

    @POST
    @Path("{id}/reopening")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "reopenInformationRequest",
            summary = "The request is still open after all; the case waits again, and the requester is told for what",
            description = "The view decided on has every message so far: if the requester writes meanwhile, that comes"
                    + " first.")
    @APIResponse(responseCode = "428", ref = SharedAnswers.VIEW_NEEDED)
    public Uni<Response> reopen(@PathParam("case") String reference, @PathParam("id") UUID id,
            @Valid @NotNull ReopenRequest command, @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.onView("information-requests/" + id + "/reopening", InformationRequestReopened.class, command,
                        headers, caller.get()),
                (view, _) -> ReopenRequestDecision.decide(view, id, command, clock.instant(), data.known()));
    }

    @POST
    @Path("{id}/extension")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "extendInformationRequest",
            summary = "Gives the requester more time to answer; the reminder comes later as well")
    public Uni<Response> extend(@PathParam("case") String reference, @PathParam("id") UUID id,
            @Valid @NotNull ExtendRequest command, @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("information-requests/" + id + "/extension", InformationRequestExtended.class, command,
                        headers, caller.get()),
                (view, _) -> ExtendRequestDecision.decide(view, id, command, clock.instant(), data.known()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "withdrawInformationRequest",
            summary = "The request needs no answer any more; the requester is told so")
    public Uni<Response> withdraw(@PathParam("case") String reference, @PathParam("id") UUID id,
            @Valid @NotNull WithdrawRequest command, @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("information-requests/" + id + "/withdrawal", InformationRequestWithdrawn.class, command,
                        headers, caller.get()),
                (view, _) -> WithdrawRequestDecision.decide(view, id, command));
    }
}
