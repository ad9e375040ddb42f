package replaydesk.escalation.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.booking.KnownBookings;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** The booked times of a person as a calendar. */
@Path("/api/v1/specialists/{specialist}")
@Tag(name = "Work")
public class SpecialistCalendarResource {

    private final KnownBookings bookings;
    private final CurrentCaller caller;
    private final Clock clock;

    SpecialistCalendarResource(KnownBookings bookings, CurrentCaller caller, Clock clock) {
        this.bookings = bookings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("calendar.ics")
    @Produces(CalendarFile.TYPE)
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "getSpecialistCalendar", summary = "The booked times of a specialist as iCalendar")
    @APIResponse(responseCode = "200", description = "The calendar",
            content = @Content(mediaType = CalendarFile.TYPE, schema = @Schema(implementation = String.class)))
    public Uni<Response> calendar(@PathParam("specialist") String specialist) {
        var who = caller.get();
        return Uni.createFrom().item(() -> CalendarFile.answer(bookings.view(specialist).state().slots().stream()
                .map(slot -> CalendarEntry.of(slot, KnownBookings.maySee(slot, who))).toList(), clock.instant()));
    }
}
