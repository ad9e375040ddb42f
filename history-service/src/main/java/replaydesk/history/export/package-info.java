/** The export of the log as NDJSON, with exactly the bytes that the chain heads cover. */
package replaydesk.history.export;
