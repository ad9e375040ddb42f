package replaydesk.triage.article;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.access.Redaction;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;

/** Known solutions with their states and figures. They are saved as reference data. */
@Path("/api/v1/known-solutions")
@Tag(name = "Known solutions")
public class ArticlesResource {

    private final Articles articles;
    private final CurrentCaller caller;

    ArticlesResource(Articles articles, CurrentCaller caller) {
        this.articles = articles;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listKnownSolutions",
            summary = "The newest version of every known solution with its figures, by key")
    public Uni<Page<ArticleView>> list(
            @QueryParam("state") @Parameter(
                    description = "draft, published, review-due or retired") Optional<String> state,
            @QueryParam("category") @Parameter(
                    description = "Key of a category that it is about") Optional<String> category,
            @BeanParam PageRequest page) {
        var wanted = state.map(name -> ArticleState.named(name).orElseThrow(() -> Problems
                .invalidRequest("state", "Expected one of draft, published, review-due, retired").exception()));
        return articles.page(wanted, category, page);
    }

    @GET
    @Path("{solution}")
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getKnownSolution",
            summary = "A known solution, and how often it was used and helped",
            description = "The desk sees the newest version, drafts too; others see what is published for everybody.")
    public Uni<ArticleView> find(@PathParam("solution") String key) {
        var reader = caller.get().reader();
        return articles.find(key, reader).map(found -> Redaction.of(found, reader));
    }
}
