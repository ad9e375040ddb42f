/** The command to route a case. */
package replaydesk.triage.routing;
