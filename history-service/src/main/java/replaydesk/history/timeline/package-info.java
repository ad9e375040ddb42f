/** The timeline of a case: its records in the log's order. */
package replaydesk.history.timeline;
