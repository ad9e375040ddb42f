package replaydesk.escalation.incident;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.problem.link.CaseLinks;
import replaydesk.escalation.problem.link.LinkCases;
import replaydesk.escalation.problem.link.LinkResult;
import replaydesk.escalation.problem.link.LinkedCases;
import replaydesk.escalation.problem.link.LinkedCases.Standing;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** Links cases to a major incident, takes them out of it, and shows what has arrived in each. */
@Path("/api/v1/cases/{case}/major-incident/cases")
@Tag(name = "Major incidents")
public class IncidentCasesResource {

    private final RunningIncidents incidents;
    private final CaseLinks links;
    private final LinkedCases linked;
    private final CurrentCaller caller;

    IncidentCasesResource(RunningIncidents incidents, CaseLinks links, LinkedCases linked, CurrentCaller caller) {
        this.incidents = incidents;
        this.links = links;
        this.linked = linked;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "linkCasesToMajorIncident",
            summary = "Links up to 1,000 cases to the major incident, each by itself: one result a case, in the same "
                    + "order; each gets its latest message and its solution")
    public Uni<List<LinkResult>> link(@PathParam("case") String reference, @Valid @NotNull LinkCases command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return incidents.of(reference, who)
                .chain(incident -> links.link(command.cases(), incident, headers, who));
    }

    @POST
    @Path("{child}/removal")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "unlinkCaseFromMajorIncident",
            summary = "Takes a case out of the major incident; what reached it stays; without a body")
    public Uni<Response> unlink(@PathParam("case") String reference, @PathParam("child") String child,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return incidents.of(reference, who).chain(incident -> links.unlink(child, incident, headers, who));
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "listCasesOfMajorIncident",
            summary = "The cases of the major incident that the caller may see, and what has arrived in each")
    public Uni<Page<IncidentCase>> cases(@PathParam("case") String reference, @BeanParam PageRequest page) {
        var who = caller.get();
        var behind = page.cursor().map(cursor -> cursor.only(UUID::fromString)).orElse(null);
        return incidents.ofOrNone(reference, who).chain(incident -> {
            if (!incident.isKnown()) {
                return Uni.createFrom().item(new Page<>(List.of(), null));
            }
            var arrivals = Arrivals.of(incident.state());
            return linked.ofIncident(incident.id(), incident.state().parentCase(), behind, page.limit() + 1, who)
                    .map(rows -> Page.of(rows, page, (Standing row) -> Cursor.of(row.caseId())))
                    .map(rows -> new Page<>(rows.items().stream().map(arrivals::of).toList(), rows.nextCursor()));
        });
    }
}
