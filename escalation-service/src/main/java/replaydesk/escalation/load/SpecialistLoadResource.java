package replaydesk.escalation.load;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.referencelog.ReferenceLog;

/** Open cases of a person. */
@Path("/api/v1/specialists/{specialist}")
@Tag(name = "Assignment")
public class SpecialistLoadResource {

    private final HandledCases cases;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    SpecialistLoadResource(HandledCases cases, CurrentCaller caller, ReferenceLog data) {
        this.cases = cases;
        this.caller = caller;
        this.data = data;
    }

    @GET
    @Path("load")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "getSpecialistLoad", summary = "The open cases of a specialist, by team")
    @APIResponse(responseCode = "200", description = "The load",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = SpecialistLoad.class)))
    public Uni<SpecialistLoad> ofSpecialist(@PathParam("specialist") String specialist) {
        return cases.byTeam(specialist, caller.get())
                .map(counts -> SpecialistLoad.of(specialist, counts, data.known()));
    }
}
