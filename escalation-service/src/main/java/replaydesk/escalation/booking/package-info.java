/** Bookings of specialists: finding and showing them, and the decision to book a time. */
package replaydesk.escalation.booking;
