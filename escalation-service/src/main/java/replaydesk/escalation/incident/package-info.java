/** Major incidents: one case as the parent of many, whose messages and solution reach all of them. */
package replaydesk.escalation.incident;
