/** Suggestions: known solutions before there is a case, and known solutions and solved cases for a case. */
package replaydesk.triage.suggestion;
