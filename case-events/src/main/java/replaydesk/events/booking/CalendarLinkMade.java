package replaydesk.events.booking;

import java.util.UUID;
import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;

/**
 * The specialist made a secret link to their calendar. An earlier one no longer works.
 *
 * @param linkId the link's id; its token needs the secret of the configuration as well
 */
@Fact(stage = Stage.ESCALATION, name = "calendar-link-made", advances = Counter.LIFE)
public record CalendarLinkMade(UUID linkId) implements BookingEvent {
}
