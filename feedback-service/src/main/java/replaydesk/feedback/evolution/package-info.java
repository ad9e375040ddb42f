/** The state that feedback holds of a case, and its evolution from events: pure. */
package replaydesk.feedback.evolution;
