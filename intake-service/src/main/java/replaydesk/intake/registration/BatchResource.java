package replaydesk.intake.registration;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** Commands of registration in batches: registers many requests in one call. */
@Path("/api/v1/cases:batch")
@Tag(name = "Registration")
public class BatchResource {

    private static final String NDJSON = "application/x-ndjson";

    private final BatchRegistration batch;
    private final CurrentCaller caller;

    BatchResource(BatchRegistration batch, CurrentCaller caller) {
        this.batch = batch;
        this.caller = caller;
    }

    @POST
    @Blocking
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @RestStreamElementType("application/json")
    @RolesAllowed({Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.IMPORTER})
    @Operation(operationId = "registerCases",
            summary = "Registers a case a line, each with its own idempotencyKey",
            description = "Answers a line a case, in order, as they come.")
    @RequestBody(required = true, description = "A line a case: a registration as JSON, with its idempotencyKey",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "200", description = "A line a case, in order",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BatchLine.class)))
    public Multi<BatchLine> register(InputStream lines,
            @HeaderParam(CommandHeaders.CORRELATION_ID) @Parameter(hidden = true) String correlationId) {
        return batch.register(lines, correlationId, caller.get());
    }
}
