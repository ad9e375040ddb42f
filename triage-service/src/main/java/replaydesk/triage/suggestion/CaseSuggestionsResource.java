package replaydesk.triage.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.access.Redaction;
import replaydesk.kit.await.Positions;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.triage.evolution.TriageCase;

/** Suggestions for a case (R12). */
@Path("/api/v1/cases/{case}/suggestions")
@Tag(name = "Known solutions")
public class CaseSuggestionsResource {

    private static final Duration READABLE = Duration.ofSeconds(2);

    private final Suggestions suggestions;
    private final Cases<TriageCase> cases;
    private final Positions positions;
    private final CurrentCaller caller;

    CaseSuggestionsResource(Suggestions suggestions, Cases<TriageCase> cases, Positions positions,
            CurrentCaller caller) {
        this.suggestions = suggestions;
        this.cases = cases;
        this.positions = positions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getCaseSuggestions",
            summary = "Known solutions that may fit the case, and solved cases of its organisation that are like it")
    public Uni<CaseSuggestionsView> suggestions(@PathParam("case") String reference) {
        var reader = caller.get().reader();
        return cases.visible(reference, caller.get())
                .call(_ -> positions.readable(READABLE))
                .chain(stored -> suggestions.of(stored.view(), reader))
                .map(found -> Redaction.of(found, reader));
    }
}
