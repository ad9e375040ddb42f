package replaydesk.history.report;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.history.Visibility;
import replaydesk.history.list.CaseItem;
import replaydesk.kit.http.Accept;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** Reports over HTTP. */
@Path("/api/v1/reports/solution")
@Tag(name = "Reports")
@RolesAllowed({Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
public class ReportsResource {

    private static final String CSV = "text/csv";

    private final Reports reports;
    private final CurrentCaller caller;
    private final Clock clock;

    ReportsResource(Reports reports, CurrentCaller caller, Clock clock) {
        this.reports = reports;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(operationId = "getSolutionReport",
            summary = "Share solved at each level, time at level, escalations, bounces, reopened cases, use of known "
                    + "solutions, and load by team and person",
            description = "Of the cases of the caller's organisations. With Accept: text/csv a table of the same "
                    + "numbers.")
    @APIResponse(responseCode = "200", description = "The report", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SolutionReport.class)),
            @Content(mediaType = CSV, schema = @Schema(implementation = String.class))})
    public Uni<Response> report(@BeanParam ReportFilter filter, @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        var span = filter.span(clock.instant());
        return reports.lines(filter, span, Visibility.of(caller.get()))
                .map(lines -> Accept.asksFor(accept, "text", "csv")
                        ? Response.ok(ReportCsv.write(lines), CSV + ";charset=UTF-8").build()
                        : Response.ok(ReportWriter.write(filter, span, lines), MediaType.APPLICATION_JSON_TYPE)
                                .build());
    }

    @GET
    @Path("cases")
    @Operation(operationId = "listCasesOfReport",
            summary = "The cases behind a number of the report, which links here")
    public Uni<Page<CaseItem>> cases(@BeanParam ReportFilter filter, @BeanParam CaseSelection selection,
            @BeanParam PageRequest page) {
        return reports.cases(filter, filter.span(clock.instant()), selection, Visibility.of(caller.get()), page);
    }
}
