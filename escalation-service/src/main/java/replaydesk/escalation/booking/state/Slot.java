package replaydesk.escalation.booking.state;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.booking.SlotBooked;

/**
 * Booked time of a specialist.
 *
 * @param booking the event that booked it
 * @param booked  what it says
 * @param by      the subject of who booked it
 */
public record Slot(UUID booking, SlotBooked booked, String by) {

    public UUID workId() {
        return booked.workId();
    }

    public UUID caseId() {
        return booked.caseId();
    }

    /** Tells whether the two times have a moment in common. One may begin when the other one ends. */
    public boolean overlaps(Instant from, Instant to) {
        return booked.from().isBefore(to) && from.isBefore(booked.to());
    }

    /** Tells whether it is over by then. */
    public boolean isOver(Instant time) {
        return !booked.to().isAfter(time);
    }
}
