/** Waiting for the projection: outcomes of events, positions in the log, look-ups gathered into one query. */
package replaydesk.kit.await;
