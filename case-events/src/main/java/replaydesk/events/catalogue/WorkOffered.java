package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.WorkKind;

/**
 * The requester was offered times for a remote session, visit or callback, to choose one of them (R16). Nothing is
 * booked yet. It takes the place of an earlier offer.
 *
 * @param offerId the id that the requester's link names; the work that is chosen has it as well
 * @param specialist the specialist, pseudonymous
 * @param slots the times, the earliest first: their places, from 1, are their numbers
 * @param timeZone the zone in which people speak of the times
 * @param place the address, the number to call or the link; absent when it goes without saying
 * @param note a remark for the desk; absent when there is none
 * @param expiresAt until when a time can be chosen
 */
@Fact(stage = Stage.ESCALATION, name = "work-offered", presumes = Counter.WORK, advances = Counter.WORK)
public record WorkOffered(
        UUID offerId,
        WorkKind kind,
        String specialist,
        List<TimeSlot> slots,
        String timeZone,
        @Personal String place,
        @Personal String note,
        Instant expiresAt) implements EscalationEvent {

    public WorkOffered {
        slots = slots == null ? List.of() : List.copyOf(slots);
    }
}
