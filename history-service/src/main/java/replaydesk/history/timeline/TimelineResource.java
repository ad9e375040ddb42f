package replaydesk.history.timeline;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.log.CaseRecords;
import replaydesk.kit.access.PublicEvents;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;

/** The timeline of a case over HTTP. */
@Path("/api/v1/cases/{case}/events")
@Tag(name = "Cases")
public class TimelineResource {

    private final Cases<HistoryCase> cases;
    private final CaseRecords records;
    private final Entries entries;
    private final CurrentCaller caller;

    TimelineResource(Cases<HistoryCase> cases, CaseRecords records, Entries entries, CurrentCaller caller) {
        this.cases = cases;
        this.records = records;
        this.entries = entries;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listCaseEvents",
            summary = "What happened to the case, in the log's order, with verdicts",
            description = "Requesters and client systems see what is meant for them: no notes, diagnoses or"
                    + " assignments; of what was overruled, the content of their own.")
    public Uni<Page<TimelineEntry>> events(@PathParam("case") String reference, @BeanParam PageRequest page,
            @QueryParam("overruled") @Parameter(description = "Also what was overruled, and by what",
                    schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")) Optional<String> overruled) {
        var who = caller.get();
        int after = page.cursor().map(TimelineResource::place).orElse(0);
        boolean all = overruled.map(TimelineResource::yesOrNo).orElse(false);
        var types = who.reader() == Reader.DESK ? null : PublicEvents.typeNames();
        return cases.visible(reference, who).chain(stored -> {
            var reader = new TimelineReader(who.reader(), who.subject(), stored.view().identity().requester());
            return records.page(stored.view().id(), after, all, types, page.limit() + 1)
                    .map(found -> Page.of(found.stream().map(record -> entries.of(record, reader)).toList(), page,
                            entry -> Cursor.of(entry.place())));
        });
    }

    private static int place(Cursor cursor) {
        return Math.max(0, cursor.only(Integer::valueOf));
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problems.invalidRequest("overruled", "Expected true or false").exception();
        };
    }
}
