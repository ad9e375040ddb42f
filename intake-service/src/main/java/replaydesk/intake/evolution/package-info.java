/** The state that intake holds of a case, and its evolution from events: pure. */
package replaydesk.intake.evolution;
