/** Routing rules: what they look at, and which of them fits a case. */
package replaydesk.triage.reference.routing;
