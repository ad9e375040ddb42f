package replaydesk.history.problem;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.history.alike.LookAlike;
import replaydesk.history.alike.LookAlikes;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.stage.CaseView;

/** The problems that a case and its look-alikes suggest, over HTTP. */
@Path("/api/v1/cases/{case}/problem-suggestions")
@Tag(name = "Problems")
public class ProblemSuggestionsResource {

    /** The most look-alikes that are looked at. */
    private static final int MOST = 50;

    private final Cases<HistoryCase> cases;
    private final LookAlikes lookAlikes;
    private final ProblemCases problems;
    private final CurrentCaller caller;

    ProblemSuggestionsResource(Cases<HistoryCase> cases, LookAlikes lookAlikes, ProblemCases problems,
            CurrentCaller caller) {
        this.cases = cases;
        this.lookAlikes = lookAlikes;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "suggestProblems",
            summary = "Problems that the cases which look like this one suggest, and why",
            description = "Known problems that look-alikes are linked to, and a problem to open when two or more"
                    + " look-alikes are linked to none. Looks at the 50 likest cases of the same organisation, open"
                    + " or closed in the last 30 days.")
    public Uni<ProblemSuggestions> suggestions(@PathParam("case") String reference) {
        return cases.visible(reference, caller.get()).chain(stored -> lookAlikes.of(stored.view().id(), MOST)
                .chain(alike -> suggestions(stored.view(), alike)));
    }

    private Uni<ProblemSuggestions> suggestions(CaseView<HistoryCase> view, List<LookAlike> alike) {
        List<UUID> all = Stream.concat(Stream.of(view.id()), alike.stream().map(LookAlike::id)).toList();
        return problems.subject(view.id()).chain(subject -> problems.of(all)
                .map(linked -> ProblemSuggestions.of(view, subject, alike, linked)));
    }
}
