package replaydesk.escalation.offer;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.appointment.CaseWork;
import replaydesk.escalation.booking.KnownBookings;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.referencelog.ReferenceLog;

/** Commands on the times that a requester is offered (R16). The view of a case's work shows the offer. */
@Path("/api/v1/cases/{case}/work")
@Tag(name = "Work")
public class OffersResource {

    private final Commands<EscalationCase> commands;
    private final Cases<EscalationCase> cases;
    private final SlotChoices choices;
    private final KnownBookings bookings;
    private final ReferenceLog data;
    private final CurrentCaller caller;

    OffersResource(Commands<EscalationCase> commands, Cases<EscalationCase> cases, SlotChoices choices,
            KnownBookings bookings, ReferenceLog data, CurrentCaller caller) {
        this.commands = commands;
        this.cases = cases;
        this.choices = choices;
        this.bookings = bookings;
        this.data = data;
        this.caller = caller;
    }

    @POST
    @Path("offers")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "offerWork",
            summary = "Offers the requester times to choose from, named ones or free ones of a span",
            description = "The requester gets a mail with a link by which they choose. An earlier offer ends.")
    public Uni<Response> offer(@PathParam("case") String reference, @Valid @NotNull OfferWork command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("work/offers", WorkOffered.class, command, headers, caller.get()), (view, id) -> {
                    var specialist = OfferWorkDecision.specialist(view, command);
                    return OfferWorkDecision.decide(view, id, command,
                            specialist == null ? Bookings.NONE : bookings.view(specialist).state(), data.known());
                });
    }

    @POST
    @Path("offers/{id}/choice")
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "chooseOfferedWork",
            summary = "The requester chooses one of the offered times, and it is booked")
    @APIResponse(responseCode = "201", description = "The work with its number",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CaseWork.Item.class)))
    public Uni<Response> choose(@PathParam("case") String reference, @PathParam("id") UUID id,
            @Valid @NotNull ChooseSlot choice, @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return cases.visible(reference, who)
                .chain(stored -> choices.choose(stored.view(), id, choice, headers, who));
    }
}
