package replaydesk.history.list;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.history.Visibility;
import replaydesk.kit.access.Redaction;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** Lists of cases over HTTP. */
@Path("/api/v1/cases")
@Tag(name = "Cases")
@RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
        Role.Name.IMPORTER, Role.Name.ADMIN})
public class CaseListResource {

    private final CaseLists lists;
    private final CurrentCaller caller;

    CaseListResource(CaseLists lists, CurrentCaller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listCases",
            summary = "A page of cases",
            description = "Callers see the cases of their organisations, requesters their own; everything given must "
                    + "hold.")
    public Uni<Page<CaseItem>> list(@BeanParam CaseFilter filter, @BeanParam PageRequest page,
            @QueryParam("sort") @DefaultValue("-updated") @Parameter(description = "updated, registered, "
                    + "priority or number; with - before it the other way round") String sort) {
        var who = caller.get();
        var visibility = Visibility.of(who);
        return lists.page(filter.conditions(visibility, who), filter.search(), CaseSort.parse(sort), page)
                .map(found -> Redaction.of(found, visibility.reader()));
    }
}
