package replaydesk.escalation.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.appointment.WorkPlaces;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.link.PageTexts;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;

/** The file by which a requester has the time of work in a calendar. */
@Path("/api/v1/cases/{case}/work")
@Tag(name = "Work")
public class WorkCalendarResource {

    private final Cases<EscalationCase> cases;
    private final WorkPlaces places;
    private final CurrentCaller caller;
    private final Clock clock;

    WorkCalendarResource(Cases<EscalationCase> cases, WorkPlaces places, CurrentCaller caller, Clock clock) {
        this.cases = cases;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("{n}/calendar.ics")
    @Produces(CalendarFile.TYPE)
    @RolesAllowed({Role.Name.REQUESTER, Role.Name.INTEGRATOR, Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST,
            Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getWorkCalendar",
            summary = "The time of scheduled work as iCalendar, in the requester's language")
    @APIResponse(responseCode = "200", description = "The calendar with one entry",
            content = @Content(mediaType = CalendarFile.TYPE, schema = @Schema(implementation = String.class)))
    public Uni<Response> calendar(@PathParam("case") String reference, @PathParam("n") int n) {
        return cases.visible(reference, caller.get()).chain(stored -> {
            var view = stored.view();
            var work = view.state().works().number(n).orElseThrow(() -> Problems
                    .unknownPath("/api/v1/cases/" + reference + "/work/" + n + "/calendar.ics").exception());
            var texts = PageTexts.of(view.state().languages());
            return places.of(view.id(), work).map(place -> CalendarFile.answer(
                    List.of(CalendarEntry.of(work, view.identity().number(), place, texts)), clock.instant()));
        });
    }
}
