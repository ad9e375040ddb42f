package replaydesk.history.detail;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.history.Visibility;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.log.CaseRecords;
import replaydesk.kit.access.Redaction;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.table.StoredCase;

/** Views of a case: at present, at an instant, or at a version. */
@Path("/api/v1/cases/{case}")
@Tag(name = "Cases")
public class CaseResource {

    private final Cases<HistoryCase> cases;
    private final CaseRecords records;
    private final ReadUpTo readUpTo;
    private final PastCases past;
    private final Citations citations;
    private final CurrentCaller caller;
    private final LogConfig log;

    CaseResource(Cases<HistoryCase> cases, CaseRecords records, ReadUpTo readUpTo, PastCases past, Citations citations,
            CurrentCaller caller, LogConfig log) {
        this.cases = cases;
        this.records = records;
        this.readUpTo = readUpTo;
        this.past = past;
        this.citations = citations;
        this.caller = caller;
        this.log = log;
    }

    @GET
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getCase",
            summary = "The case, its version, ETag and chain head: now, at an instant or at a version",
            description = "Requesters and client systems do not see what the desk keeps to itself.")
    @APIResponse(responseCode = "200", description = "The case",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CaseDetail.class)))
    public Uni<Response> get(@PathParam("case") String reference, @BeanParam Moment moment) {
        var who = caller.get();
        var instant = moment.instant();
        var version = moment.number();
        return cases.visible(reference, who).chain(stored -> {
            var visibility = Visibility.of(who);
            var id = stored.view().id();
            if (instant.isPresent()) {
                return readUpTo.of(stored, instant.get()).chain(() -> records.placeAsOf(id, instant.get()))
                        .chain(place -> at(reference + " as of " + instant.get(), id, place, visibility));
            }
            if (version.isPresent()) {
                return records.placeOfVersion(id, version.get())
                        .chain(place -> at(reference + " at version " + version.get(), id, place, visibility));
            }
            return shown(stored.view(), visibility)
                    .map(answer -> answer.header(LogPosition.HEADER, position(stored)).build());
        });
    }

    private Uni<Response> at(String what, UUID id, Optional<Integer> place, Visibility visibility) {
        if (place.isEmpty()) {
            throw Problems.unknownCase(what).exception();
        }
        return past.upTo(id, place.get()).chain(view -> shown(view, visibility)).map(Response.ResponseBuilder::build);
    }

    private Uni<Response.ResponseBuilder> shown(CaseView<HistoryCase> view, Visibility visibility) {
        return citations.of(view.id(), view.state()).map(cited -> {
            var detail = CaseDetailBuilder.of(view, cited);
            return Response.ok(Redaction.of(detail, visibility.reader()))
                    .header("ETag", CaseVersion.of(view.fold().version(), view.fold().counters()).etag());
        });
    }

    private LogPosition position(StoredCase<HistoryCase> stored) {
        return new LogPosition(log.topic(), stored.partition(), stored.offset());
    }
}
