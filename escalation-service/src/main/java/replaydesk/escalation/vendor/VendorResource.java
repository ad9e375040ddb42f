package replaydesk.escalation.vendor;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.kit.access.Redaction;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.kit.stage.CaseVersion;

/** Commands of a vendor's work: hand-over, updates, return; and their view. */
@Path("/api/v1/cases/{case}")
@Tag(name = "Vendor")
public class VendorResource {

    private final Commands<EscalationCase> commands;
    private final Cases<EscalationCase> cases;
    private final StoredSteps steps;
    private final CurrentCaller caller;
    private final ReferenceLog data;
    private final Clock clock;

    VendorResource(Commands<EscalationCase> commands, Cases<EscalationCase> cases, StoredSteps steps,
            CurrentCaller caller, ReferenceLog data, Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.steps = steps;
        this.caller = caller;
        this.data = data;
        this.clock = clock;
    }

    @POST
    @Path("vendor-handover")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "handOverToVendor",
            summary = "Hands the case to a vendor, with the requester's consent for it and for what is passed on")
    public Uni<Response> handOver(@PathParam("case") String reference, @Valid @NotNull HandOverToVendor command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("vendor-handover", CaseHandedToVendor.class, command, headers, caller.get()),
                (view, _) -> HandOverDecision.decide(view, command, clock.instant(), data.known()));
    }

    @POST
    @Path("vendor-updates")
    @RolesAllowed({Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "updateFromVendor",
            summary = "The vendor's own reference, the time it promises, or what it reports")
    public Uni<Response> update(@PathParam("case") String reference, @Valid @NotNull UpdateFromVendor command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("vendor-updates", VendorUpdated.class, command, headers, caller.get()),
                (view, _) -> VendorWorkDecision.update(view, command, clock.instant()));
    }

    @POST
    @Path("vendor-return")
    @RolesAllowed({Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "returnFromVendor",
            summary = "The vendor has finished, or the desk calls the case back")
    public Uni<Response> giveBack(@PathParam("case") String reference, @Valid @NotNull ReturnFromVendor command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("vendor-return", CaseReturnedFromVendor.class, command, headers, caller.get()),
                (view, _) -> VendorWorkDecision.giveBack(view, command));
    }

    @GET
    @Path("vendor")
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getVendorOfCase",
            summary = "The vendor of the case, how it stands, and what happened with it")
    @APIResponse(responseCode = "200", description = "The vendor of the case",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = VendorView.class)))
    public Uni<Response> vendor(@PathParam("case") String reference) {
        var reader = caller.get().reader();
        return cases.visible(reference, caller.get()).chain(stored -> {
            var view = stored.view();
            return steps.of(view.id()).map(all -> Response
                    .ok(Redaction.of(VendorView.of(view.state().vendor(),
                            reader == Reader.DESK ? all : shown(all, view.identity().requester())), reader))
                    .header("ETag", CaseVersion.of(view.fold().version(), view.fold().counters()).etag()).build());
        });
    }

    private static List<VendorView.Step> shown(List<VendorView.Step> all, String requester) {
        return all.stream().filter(step -> !step.kind().isInternal()).map(step -> step.forClient(requester)).toList();
    }
}
