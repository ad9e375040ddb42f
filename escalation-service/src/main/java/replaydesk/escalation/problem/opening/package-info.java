/** The command to open a problem, the list of problems, and the view of one. */
package replaydesk.escalation.problem.opening;
