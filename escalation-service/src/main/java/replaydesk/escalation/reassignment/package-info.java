/** The command to give away all cases of a specialist at once, such as of one who is absent (R15). */
package replaydesk.escalation.reassignment;
