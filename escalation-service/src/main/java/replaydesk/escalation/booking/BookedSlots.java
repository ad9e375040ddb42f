package replaydesk.escalation.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.booking.state.Slot;
import replaydesk.events.value.WorkKind;

/**
 * The bookings of a specialist in a span of time, in their order (R16). What ended more than a month ago is in the
 * cases alone.
 */
@Schema(requiredProperties = {"specialist", "slots"})
public record BookedSlots(String specialist, List<Booked> slots) {

    /**
     * A booked time. Of a case that is not the reader's to see, only the time is shown.
     *
     * @param timeZone the zone in which people speak of it
     * @param caseId   absent where the case is not the reader's to see, as all that follows
     * @param number   number of the case
     * @param work     id of the work
     */
    @Schema(name = "BookedSlot", requiredProperties = {"from", "to", "kind"})
    public record Booked(Instant from, Instant to, WorkKind kind, String timeZone, UUID caseId, String number,
            UUID work, String place) {

        static Booked of(Slot slot, boolean visible) {
            var it = slot.booked();
            return visible
                    ? new Booked(it.from(), it.to(), it.kind(), it.timeZone(), it.caseId(), it.caseNumber(),
                            it.workId(), it.place())
                    : new Booked(it.from(), it.to(), it.kind(), it.timeZone(), null, null, null, null);
        }
    }
}
