package replaydesk.events.booking;

import java.util.UUID;
import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;

/**
 * A booked time is free again: the work was called off or given another time, or its case has ended.
 *
 * @param booking the event that booked it
 */
@Fact(stage = Stage.ESCALATION, name = "slot-released", advances = Counter.LIFE)
public record SlotReleased(UUID workId, UUID booking) implements BookingEvent {
}
