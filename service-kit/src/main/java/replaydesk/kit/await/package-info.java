/**
 * Waiting for the projection: for outcomes of events and positions in the log. Also combines look-ups into one query.
 */
package replaydesk.kit.await;
