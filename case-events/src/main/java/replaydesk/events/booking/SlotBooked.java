package replaydesk.events.booking;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;
import replaydesk.events.value.WorkKind;

/**
 * A time of the specialist was booked for work on a case. It takes the place of an earlier booking of the same work
 * with the same specialist. The case is owed what this says.
 *
 * @param revision how often the work was given a time, this one included
 * @param specialist the specialist, pseudonymous
 * @param timeZone the zone in which people speak of the time
 * @param organisation the client organisation of the case
 * @param caseVersion the number of the case's events that were known when it was booked
 * @param place the address, the number to call or the link; absent when it goes without saying
 * @param note a remark for the desk; absent when there is none
 */
@Fact(stage = Stage.ESCALATION, name = "slot-booked", advances = Counter.LIFE)
public record SlotBooked(UUID workId, int revision, WorkKind kind, String specialist, Instant from, Instant to,
        String timeZone, UUID caseId, String caseNumber, String organisation, int caseVersion,
        @Personal String place, @Personal String note) implements BookingEvent {
}
