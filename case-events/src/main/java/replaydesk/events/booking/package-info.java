/** Events of a specialist's bookings (R16): a log of its own beside the cases, judged as that of cases is. */
package replaydesk.events.booking;
