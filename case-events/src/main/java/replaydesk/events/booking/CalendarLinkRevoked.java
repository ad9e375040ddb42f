package replaydesk.events.booking;

import java.util.UUID;
import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;

/** The secret link to the specialist's calendar no longer works. */
@Fact(stage = Stage.ESCALATION, name = "calendar-link-revoked", advances = Counter.LIFE)
public record CalendarLinkRevoked(UUID linkId) implements BookingEvent {
}
