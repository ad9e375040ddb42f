package replaydesk.history.export;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import replaydesk.history.Visibility;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;

/** The export of the log, which can be resumed. */
@Path("/api/v1/events")
@Tag(name = "Log")
public class ExportResource {

    /** Name of the header with the end of this export: the value to send as {@code after} for the records behind it. */
    static final String CURSOR = "Replaydesk-Cursor";

    private static final String NDJSON = "application/x-ndjson";
    private static final long MOST = 1_000_000;

    private final Exports exports;
    private final Cases<HistoryCase> cases;
    private final CurrentCaller caller;

    ExportResource(Exports exports, Cases<HistoryCase> cases, CurrentCaller caller) {
        this.exports = exports;
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    @Produces(NDJSON)
    @RolesAllowed({Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "exportEvents",
            summary = "The log as NDJSON, with exactly the bytes that the chain heads cover",
            description = "Whoever does not act for every organisation gets the cases of theirs. The header " + CURSOR
                    + " says up to where the export goes; sent as after, it gives what came since. An export that broke"
                    + " off goes on after the last offset had of each partition.")
    @APIResponse(responseCode = "200", description = "A line a record, then one a chain head",
            headers = @Header(name = ExportResource.CURSOR, description = "Up to where the export goes",
                    schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public RestMulti<byte[]> events(
            @QueryParam("after") @Parameter(
                    description = "The last offset had of each partition, such as 0@1041,3@17") Optional<String> after,
            @QueryParam("limit") @Parameter(description = "At most so many records",
                    schema = @Schema(type = SchemaType.INTEGER, minimum = "1",
                            maximum = "1000000")) Optional<String> limit,
            @QueryParam("case") @Parameter(
                    description = "Only this case, by id or number") Optional<String> reference) {
        var who = caller.get();
        var cursor = after.map(ExportCursor::parse).orElse(ExportCursor.START);
        var most = limit.map(ExportResource::number);
        var selection = reference
                .map(one -> cases.visible(one, who).map(stored -> Selection.of(Visibility.of(who), stored.view().id())))
                .orElseGet(() -> Uni.createFrom().item(Selection.of(Visibility.of(who), null)));
        return RestMulti.fromUniResponse(selection.chain(chosen -> exports.extent(chosen, cursor, most)),
                extent -> exports.lines(extent).map(ExportResource::withoutLastNewline),
                extent -> Map.of(CURSOR, List.of(extent.cursor())));
    }

    private static long number(String text) {
        try {
            long number = Long.parseLong(text);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException _) {
            // answered like a number out of range
        }
        throw Problems.invalidRequest("limit", "Expected a whole number from 1 to " + MOST).exception();
    }

    /** Removes the last newline, since the NDJSON stream ends every item with one itself. */
    private static byte[] withoutLastNewline(byte[] lines) {
        return Arrays.copyOf(lines, lines.length - 1);
    }
}
