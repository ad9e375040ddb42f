/** The state that closure holds of a case, and its evolution from events: pure. */
package replaydesk.closure.evolution;
