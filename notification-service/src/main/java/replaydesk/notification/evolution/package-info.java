/** The state that notification holds of a case, and its evolution from events: pure. */
package replaydesk.notification.evolution;
