package replaydesk.notification.list;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.access.Redaction;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.kit.table.Generations;
import replaydesk.notification.evolution.NotificationCase;
import replaydesk.notification.notice.Notice;

/** Views of the notices of a case: those to its requester, and for the desk those to others as well. */
@Path("/api/v1/cases/{case}/notifications")
@Tag(name = "Notifications")
public class NotificationsResource {

    private static final String OF_CASE = """
            select d.id, d.notice, d.about, d.recipient, coalesce(a.language, d.language) as language, d.log_offset,
                   d.recorded_at, d.outcome, d.withdrawn, a.state, a.attempts, a.ended_at
              from @delivery d left join notification.delivery_attempt a on a.id = d.id
             where d.case_id = $1 and (d.log_offset, d.id) > ($2, $3) and ($5::text[] is null or d.notice = any($5))
             order by d.log_offset, d.id limit $4
            """;

    private final Cases<NotificationCase> cases;
    private final CurrentCaller caller;
    private final Pool pool;
    private final Generations generations;

    NotificationsResource(Cases<NotificationCase> cases, CurrentCaller caller, Pool pool, Generations generations) {
        this.cases = cases;
        this.caller = caller;
        this.pool = pool;
        this.generations = generations;
    }

    private record Listed(Notification notification, long offset) {
    }

    /** A place between two notices of the list. */
    private record Place(long offset, UUID id) {

        static final Place FIRST = new Place(-1, new UUID(0, 0));

        static Place of(Cursor cursor) {
            var key = cursor.sortKey(2);
            try {
                return new Place(Long.parseLong(key.get(0)), UUID.fromString(key.get(1)));
            } catch (IllegalArgumentException e) {
                throw Problems.invalidRequest("cursor", "Expected nextCursor of a page of this list").exception();
            }
        }
    }

    @GET
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listNotifications",
            summary = "The notices of a case, in order, with what became of them; those to others for the desk alone")
    @APIResponse(responseCode = "200", description = "A page of notices",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = SchemaType.OBJECT, requiredProperties = "items", properties = {
                            @SchemaProperty(name = "items", type = SchemaType.ARRAY,
                                    implementation = Notification.class),
                            @SchemaProperty(name = "nextCursor", type = SchemaType.STRING)})))
    public Uni<Response> notifications(@PathParam("case") String reference, @BeanParam PageRequest page) {
        var after = page.cursor().map(Place::of).orElse(Place.FIRST);
        var who = caller.get();
        return cases.visible(reference, who)
                .chain(stored -> read(stored.view().id(), after, page.limit() + 1, who.reader()).map(rows -> {
                    var fold = stored.view().fold();
                    return Response.ok(Redaction.of(page(rows, page), who.reader()))
                            .header("ETag", CaseVersion.of(fold.version(), fold.counters()).etag()).build();
                }));
    }

    private static Page<Notification> page(List<Listed> rows, PageRequest request) {
        var listed = Page.of(rows, request, row -> Cursor.of(row.offset(), row.notification().id()));
        return new Page<>(listed.items().stream().map(Listed::notification).toList(), listed.nextCursor());
    }

    private Uni<List<Listed>> read(UUID caseId, Place after, int limit, Reader reader) {
        var notices = reader == Reader.DESK ? null : Notice.keysToRequesters();
        return pool.preparedQuery(generations.current().sql(OF_CASE))
                .execute(Tuple.of(caseId, after.offset(), after.id(), limit, notices))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Listed(Notification.of(row), row.getLong("log_offset"))).toList());
    }
}
