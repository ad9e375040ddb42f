package replaydesk.events.booking;

/**
 * Events of a specialist's bookings, which only escalation-service writes (R16). Each presumes and advances
 * {@code life}: of two who book on the same view one counts.
 */
public sealed interface BookingEvent permits SlotBooked, SlotReleased, CalendarLinkMade, CalendarLinkRevoked {
}
