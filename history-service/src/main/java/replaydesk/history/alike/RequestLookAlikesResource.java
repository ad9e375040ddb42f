package replaydesk.history.alike;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.history.Visibility;
import replaydesk.kit.http.ReadsByPost;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.NamedOrganisation;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;

/** The cases that a request looks like before it is registered, over HTTP: so that nobody makes a second case of it. */
@Path("/api/v1/look-alikes")
@Tag(name = "Cases")
public class RequestLookAlikesResource {

    private final LookAlikes lookAlikes;
    private final CurrentCaller caller;

    RequestLookAlikesResource(LookAlikes lookAlikes, CurrentCaller caller) {
        this.lookAlikes = lookAlikes;
        this.caller = caller;
    }

    @POST
    @ReadsByPost
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "findLookAlikes",
            summary = "Cases of the organisation that a request looks like before it is registered, and why",
            description = "The likest first, at most ten: open ones, and those closed in the last 30 days. Requesters"
                    + " find their own cases alone. Changes nothing; a text that says nothing looks like no case.")
    public Uni<List<LookAlike>> find(@Valid @NotNull ComparedRequest request) {
        var who = caller.get();
        if (request.subject() == null && request.description() == null) {
            throw Problems.invalidRequest("/subject", "Expected a subject or a description").exception();
        }
        var organisation = NamedOrganisation.of(request.organisation(), who);
        return lookAlikes.of(request, organisation, Visibility.of(who).requester(), who.language());
    }
}
