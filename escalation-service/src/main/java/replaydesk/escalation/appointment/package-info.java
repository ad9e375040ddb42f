/** Work on a case at a time that is agreed on (R16): its time, its end, and the time and materials spent. */
package replaydesk.escalation.appointment;
