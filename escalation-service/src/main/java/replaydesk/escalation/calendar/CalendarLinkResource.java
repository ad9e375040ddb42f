package replaydesk.escalation.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.booking.KnownBookings;
import replaydesk.escalation.booking.state.BookingAggregate;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.events.booking.BookingEvent;
import replaydesk.events.booking.CalendarLinkMade;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.command.AggregateCommands;
import replaydesk.kit.command.AggregateRuntime;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.link.AnswerLinks;
import replaydesk.kit.operate.IdSource;

/** Makes and revokes the secret link to the caller's own calendar. */
@Path("/api/v1/calendar-link")
@Tag(name = "Work")
public class CalendarLinkResource {

    private final AggregateCommands<Bookings, BookingEvent> commands;
    private final AnswerLinks links;
    private final CurrentCaller caller;
    private final IdSource ids;

    CalendarLinkResource(AggregateRuntime runtime, AnswerLinks links, CurrentCaller caller, IdSource ids) {
        this.commands = runtime.of(BookingAggregate.class);
        this.links = links;
        this.caller = caller;
        this.ids = ids;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "makeCalendarLink",
            summary = "Makes a secret link to your calendar, instead of an earlier one; without a body")
    @APIResponse(responseCode = "201", description = "The link",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CalendarLink.class)))
    public Uni<Response> make(@BeanParam CommandHeaders headers) {
        var made = new CalendarLinkMade(ids.next());
        return decide("calendar-link", headers, _ -> AggregateDecision.emit(made));
    }

    @POST
    @Path("removal")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "revokeCalendarLink",
            summary = "Revokes the secret link to your calendar; without a body")
    @APIResponse(responseCode = "201", description = "No link",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CalendarLink.class)))
    public Uni<Response> revoke(@BeanParam CommandHeaders headers) {
        return decide("calendar-link/removal", headers, RevokeCalendarLinkDecision::decide);
    }

    private Uni<Response> decide(String operation, CommandHeaders headers,
            Function<AggregateView<Bookings>, AggregateDecision<BookingEvent>> decider) {
        var who = caller.get();
        return commands.decide(KnownBookings.of(who.subject()),
                new AggregateCommand(operation, Map.of(), headers, who, false), decider, this::shown);
    }

    private CalendarLink shown(AggregateView<Bookings> view) {
        var link = view.state().calendarLink();
        return new CalendarLink(link == null ? null : links.address(AnswerLinks.Kind.CALENDAR, link));
    }
}
