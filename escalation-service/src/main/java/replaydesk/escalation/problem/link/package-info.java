/** Commands that link cases to a problem, and the list of a problem's cases. */
package replaydesk.escalation.problem.link;
