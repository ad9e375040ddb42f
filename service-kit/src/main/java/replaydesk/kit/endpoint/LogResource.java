package replaydesk.kit.endpoint;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.cases.CaseReader;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.rebuild.RebuildJob;
import replaydesk.kit.stage.CaseVersion;

/** Resource of every host, on its own port, for its log: a case's version and chain head, and the host's rebuild. */
@Path("/log")
@Tag(name = "Host")
public class LogResource {

    private final CaseReader cases;
    private final RebuildJob rebuilding;
    private final CurrentCaller caller;

    LogResource(CaseReader cases, RebuildJob rebuilding, CurrentCaller caller) {
        this.cases = cases;
        this.rebuilding = rebuilding;
        this.caller = caller;
    }

    /**
     * Version and chain head of a case.
     *
     * @param version the number of accepted events
     * @param judged the number of records in the chain
     * @param head the chain head in hex: equal heads prove equal histories
     */
    @Schema(requiredProperties = {"version", "judged", "head", "counters"})
    public record Head(UUID caseId, String number, int version, int judged, String head,
            Map<String, Integer> counters) {
    }

    @GET
    @Path("cases/{case}")
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getCaseHead",
            summary = "The case's version and chain head as this service has folded them")
    @APIResponse(responseCode = "200", description = "The version and chain head",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = Head.class)))
    public Uni<Response> head(@PathParam("case") String reference) {
        var who = caller.get();
        return Cases.<Object>of(cases, 0).visible(reference, who).map(stored -> {
            var view = stored.view();
            var fold = view.fold();
            return Response.ok(new Head(view.id(), view.identity().number(), fold.version(), fold.judged(),
                    HexFormat.of().formatHex(fold.head()), fold.counters()))
                    .header("ETag", CaseVersion.of(fold.version(), fold.counters()).etag()).build();
        });
    }

    @POST
    @Path("rebuild")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(operationId = "startRebuild",
            summary = "Builds the projection anew beside the present one, which is read and fed until then")
    @APIResponse(responseCode = "202", description = "It is under way",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = RebuildJob.State.class)))
    public Response rebuild() {
        return Response.accepted(rebuilding.begin()).build();
    }

    @GET
    @Path("rebuild")
    @RolesAllowed(Role.Name.ADMIN)
    @Operation(operationId = "getRebuild",
            summary = "How the last rebuild stands")
    public RebuildJob.State state() {
        return rebuilding.state();
    }
}
