package replaydesk.feedback.scores;

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
import replaydesk.feedback.evolution.FeedbackCase;
import replaydesk.kit.command.CaseViews;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;

/** Views of the feedback on a case, for the desk and its analysts. */
@Path("/api/v1/cases/{case}/feedback")
@Tag(name = "Feedback")
public class CaseFeedbackResource {

    private final CaseViews<FeedbackCase> views;
    private final CurrentCaller caller;
    private final Clock clock;

    CaseFeedbackResource(CaseViews<FeedbackCase> views, CurrentCaller caller, Clock clock) {
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getCaseFeedback",
            summary = "Whether the requester was asked, and the scores given")
    @APIResponse(responseCode = "200", description = "What the requester was asked, and the scores given",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CaseFeedback.class)))
    public Uni<Response> feedback(@PathParam("case") String reference) {
        return views.of(reference, caller.get(), state -> CaseFeedback.of(state, clock.instant()));
    }
}
