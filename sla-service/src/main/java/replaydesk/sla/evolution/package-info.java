/** The state that service levels hold of a case, and its evolution from events: pure. */
package replaydesk.sla.evolution;
