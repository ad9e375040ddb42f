/** The command to route a case, and the view that tells where it belongs and why. */
package replaydesk.triage.routing;
