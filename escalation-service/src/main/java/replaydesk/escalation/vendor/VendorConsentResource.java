package replaydesk.escalation.vendor;

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
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.VendorConsentGiven;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.referencelog.ReferenceLog;

/** Commands of consent: asked by the desk, given or refused by the requester. */
@Path("/api/v1/cases/{case}/vendor-consent")
@Tag(name = "Vendor")
public class VendorConsentResource {

    private final Commands<EscalationCase> commands;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    VendorConsentResource(Commands<EscalationCase> commands, CurrentCaller caller, ReferenceLog data) {
        this.commands = commands;
        this.caller = caller;
        this.data = data;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "askVendorConsent",
            summary = "Asks the requester whether a vendor may be involved, and names what would be passed on",
            description = "The requester gets a mail with a link by which they answer.")
    public Uni<Response> ask(@PathParam("case") String reference, @Valid @NotNull AskVendorConsent command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("vendor-consent", VendorConsentAsked.class, command, headers, caller.get()),
                (view, id) -> AskVendorConsentDecision.decide(view, id, command, data.known()));
    }

    @POST
    @Path("giving")
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "giveVendorConsent",
            summary = "The requester agrees; who reports it says how they know")
    public Uni<Response> give(@PathParam("case") String reference, @Valid @NotNull AnswerVendorConsent command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.free("vendor-consent/giving", VendorConsentGiven.class, command, headers, who),
                (view, _) -> AnswerVendorConsentDecision.give(view, null, command, who));
    }

    @POST
    @Path("refusal")
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "refuseVendorConsent",
            summary = "The requester does not agree, or no longer; who reports it says how they know")
    public Uni<Response> refuse(@PathParam("case") String reference, @Valid @NotNull AnswerVendorConsent command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.free("vendor-consent/refusal", VendorConsentRefused.class, command, headers, who),
                (view, _) -> AnswerVendorConsentDecision.refuse(view, null, command, who));
    }
}
