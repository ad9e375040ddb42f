/** The command to assign a case to a team or a specialist, and the view of its assignment. */
package replaydesk.escalation.assignment;
