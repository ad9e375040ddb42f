/** Gives cases the work that a booking says, and frees the slots of work that is no more. */
package replaydesk.escalation.booking.reach;
