package replaydesk.escalation.booking;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** The booked times of a person. */
@Path("/api/v1/specialists/{specialist}")
@Tag(name = "Work")
public class SpecialistBookingsResource {

    private final KnownBookings bookings;
    private final CurrentCaller caller;
    private final Clock clock;

    SpecialistBookingsResource(KnownBookings bookings, CurrentCaller caller, Clock clock) {
        this.bookings = bookings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("bookings")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "getSpecialistBookings", summary = "The booked times of a specialist")
    @APIResponse(responseCode = "200", description = "The bookings",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = BookedSlots.class)))
    public Uni<BookedSlots> bookings(@PathParam("specialist") String specialist, @BeanParam Between between) {
        var begin = between.begin(clock.instant());
        var end = between.end(clock.instant());
        var who = caller.get();
        return Uni.createFrom().item(() -> new BookedSlots(specialist, bookings.view(specialist).state().slots()
                .stream().filter(slot -> slot.overlaps(begin, end))
                .map(slot -> BookedSlots.Booked.of(slot, KnownBookings.maySee(slot, who))).toList()));
    }
}
