package replaydesk.intake.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.command.CommandAnswer;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;

/** Commands of registration: registers one request. */
@Path("/api/v1/cases")
@Tag(name = "Registration")
public class RegistrationResource {

    private final Registrations registrations;
    private final CurrentCaller caller;

    RegistrationResource(Registrations registrations, CurrentCaller caller) {
        this.registrations = registrations;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.IMPORTER})
    @Operation(operationId = "registerCase",
            summary = "Registers a case; with an Idempotency-Key a repeat gives the same case")
    @APIResponse(responseCode = "201", description = "The case is registered",
            headers = {@Header(name = SharedHeaders.LOCATION, ref = SharedHeaders.LOCATION),
                    @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
                    @Header(name = SharedHeaders.POSITION, ref = SharedHeaders.POSITION)},
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CommandAnswer.class)))
    public Uni<Response> register(@Valid @NotNull RegisterCase request, @BeanParam CommandHeaders headers) {
        return registrations.register(request, headers.idempotencyKey(), headers.correlationId(),
                headers.traceparent(), caller.get()).map(RegistrationResource::located);
    }

    private static Response located(Response answer) {
        return answer.getEntity() instanceof CommandAnswer registered && answer.getStatus() == 201
                ? Response.fromResponse(answer).header(HttpHeaders.LOCATION, "/api/v1/cases/" + registered.caseId())
                        .build()
                : answer;
    }
}
