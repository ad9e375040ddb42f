/** The state of a specialist's bookings and its evolution from the events of their log: pure. */
package replaydesk.escalation.booking.state;
