/** Commands that suspend and resume the work on a case. */
package replaydesk.escalation.suspension;
