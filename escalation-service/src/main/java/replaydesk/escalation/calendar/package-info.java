/** Booked times as iCalendar (RFC 5545): a file for the requester, and a specialist's feed (R16). */
package replaydesk.escalation.calendar;
