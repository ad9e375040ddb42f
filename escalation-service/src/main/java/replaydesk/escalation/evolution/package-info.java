/** The state that escalation holds of a case, and its evolution from events: pure. */
package replaydesk.escalation.evolution;
