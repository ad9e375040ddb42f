package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;
import replaydesk.events.value.WorkKind;

/**
 * A remote session, visit or callback was agreed on, or given another time (R16). It follows a booking of the
 * specialist's time.
 *
 * @param specialist the specialist, pseudonymous
 * @param place the address, the number to call or the link; absent when it goes without saying
 * @param timeZone the zone in which people speak of the time; absent when nobody said
 * @param note a remark for the desk; absent when there is none
 * @param revision how often the work was given a time, this one included; absent for the first
 * @param booking the event that booked the specialist's time; absent where nothing was booked
 * @param by who arranged it, pseudonymous; absent where it is the actor
 */
@Fact(stage = Stage.ESCALATION, name = "work-scheduled", presumes = Counter.WORK, advances = Counter.WORK, owed = true)
public record WorkScheduled(
        UUID workId,
        WorkKind kind,
        String specialist,
        Instant from,
        Instant to,
        @Personal String place,
        String timeZone,
        @Personal String note,
        Integer revision,
        UUID booking,
        String by) implements EscalationEvent {

    /** Creates work for which nothing is booked. */
    public WorkScheduled(UUID workId, WorkKind kind, String specialist, Instant from, Instant to, String place) {
        this(workId, kind, specialist, from, to, place, null, null, null, null, null);
    }
}
