package replaydesk.escalation.problem.link;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.problem.link.LinkedCases.LinkedCase;
import replaydesk.escalation.problem.opening.KnownProblems;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** Links many cases to a problem at once, and lists those that are linked (R18). */
@Path("/api/v1/problems/{problem}")
@Tag(name = "Problems")
public class ProblemCasesResource {

    private final CaseLinks links;
    private final KnownProblems problems;
    private final LinkedCases linked;
    private final CurrentCaller caller;

    ProblemCasesResource(CaseLinks links, KnownProblems problems, LinkedCases linked, CurrentCaller caller) {
        this.links = links;
        this.problems = problems;
        this.linked = linked;
        this.caller = caller;
    }

    @POST
    @Path("links")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "linkCases",
            summary = "Links up to 1,000 cases to the problem, each by itself: one result a case, in the same order")
    public Uni<List<LinkResult>> link(@PathParam("problem") String problem, @Valid @NotNull LinkCases command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        var target = problems.get(problem, who);
        return links.link(command.cases(), target, headers, who);
    }

    @GET
    @Path("cases")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "listCasesOfProblem", summary = "The cases that are linked to the problem")
    public Uni<Page<LinkedCase>> cases(@PathParam("problem") String problem, @BeanParam PageRequest page) {
        var behind = page.cursor().map(cursor -> cursor.only(UUID::fromString)).orElse(null);
        return linked.of(problems.get(problem, caller.get()).id(), behind, page.limit() + 1, caller.get())
                .map(rows -> Page.of(rows, page, row -> Cursor.of(row.caseId())));
    }
}
