package replaydesk.history.alike;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** The cases that look like a case over HTTP. */
@Path("/api/v1/cases/{case}/look-alikes")
@Tag(name = "Cases")
public class LookAlikesResource {

    private final Cases<HistoryCase> cases;
    private final LookAlikes lookAlikes;
    private final CurrentCaller caller;

    LookAlikesResource(Cases<HistoryCase> cases, LookAlikes lookAlikes, CurrentCaller caller) {
        this.cases = cases;
        this.lookAlikes = lookAlikes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listLookAlikes",
            summary = "Cases of the same organisation that look like this one, and why, the likest first",
            description = "At most ten: open ones, and those closed in the last 30 days.")
    public Uni<List<LookAlike>> lookAlikes(@PathParam("case") String reference) {
        return cases.visible(reference, caller.get()).chain(stored -> lookAlikes.of(stored.view().id()));
    }
}
