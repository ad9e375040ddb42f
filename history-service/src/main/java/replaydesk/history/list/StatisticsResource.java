package replaydesk.history.list;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.history.Visibility;
import replaydesk.kit.access.Redaction;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** Statistics about cases over HTTP. */
@Path("/api/v1/statistics")
@Tag(name = "Cases")
@RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
        Role.Name.IMPORTER, Role.Name.ADMIN})
public class StatisticsResource {

    private final CaseLists lists;
    private final CurrentCaller caller;

    StatisticsResource(CaseLists lists, CurrentCaller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getStatistics",
            summary = "How many cases there are by status, level and team",
            description = "Takes the filters of the list.")
    public Uni<Figures> statistics(@BeanParam CaseFilter filter) {
        var who = caller.get();
        var visibility = Visibility.of(who);
        return lists.figures(filter.conditions(visibility, who), filter.search())
                .map(figures -> Redaction.of(figures, visibility.reader()));
    }
}
