package replaydesk.sla.level;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.sla.evolution.SlaCase;

/** Views of a case's service level. */
@Path("/api/v1/cases/{case}/service-level")
@Tag(name = "Service levels")
public class ServiceLevelResource {

    private final Cases<SlaCase> cases;
    private final CurrentCaller caller;
    private final Clock clock;

    ServiceLevelResource(Cases<SlaCase> cases, CurrentCaller caller, Clock clock) {
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER,
            Role.Name.ADMIN})
    @Operation(operationId = "getServiceLevel",
            summary = "The targets of a case: what is promised, used, left, met, warned of and breached")
    @APIResponse(responseCode = "200", description = "The targets",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ServiceLevel.class)))
    public Uni<Response> serviceLevel(@PathParam("case") String reference) {
        return cases.visible(reference, caller.get()).map(stored -> {
            var view = stored.view();
            var etag = CaseVersion.of(view.fold().version(), view.fold().counters()).etag();
            return Response.ok(ServiceLevel.of(view, clock.instant())).header("ETag", etag).build();
        });
    }
}
