/** The state that triage holds of a case, and its evolution from events: pure. */
package replaydesk.triage.evolution;
