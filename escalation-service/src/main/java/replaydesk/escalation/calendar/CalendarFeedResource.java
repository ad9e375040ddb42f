package replaydesk.escalation.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.booking.KnownBookings;
import replaydesk.kit.link.AnswerLinks;
import replaydesk.kit.problem.Problems;

/** Shows a specialist's booked times to whoever holds the secret link, since calendars cannot log in (R16). */
@Path("/api/v1/calendars/{token}")
@PermitAll
@Tag(name = "Work")
@SecurityRequirements
public class CalendarFeedResource {

    private final AnswerLinks links;
    private final KnownBookings bookings;
    private final Clock clock;

    CalendarFeedResource(AnswerLinks links, KnownBookings bookings, Clock clock) {
        this.links = links;
        this.bookings = bookings;
        this.clock = clock;
    }

    @GET
    @Produces(CalendarFile.TYPE)
    @Operation(operationId = "getCalendarByLink",
            summary = "The booked times of the specialist who made the link, as iCalendar")
    @APIResponse(responseCode = "200", description = "The calendar",
            content = @Content(mediaType = CalendarFile.TYPE, schema = @Schema(implementation = String.class)))
    public Uni<Response> calendar(@PathParam("token") String token) {
        return Uni.createFrom().item(() -> links.open(AnswerLinks.Kind.CALENDAR, token).flatMap(bookings::ofLink)
                .map(view -> CalendarFile.answer(view.state().slots().stream()
                        .map(slot -> CalendarEntry.of(slot, true)).toList(), clock.instant()))
                .orElseThrow(() -> Problems.unknownPath(AnswerLinks.Kind.CALENDAR.path() + token).exception()));
    }
}
