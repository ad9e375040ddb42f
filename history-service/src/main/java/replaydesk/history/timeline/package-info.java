/** What happened to a case, in the log's order. */
package replaydesk.history.timeline;
