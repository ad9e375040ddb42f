/** Appending: makes the record of a stage's event, puts it into the log and awaits what the log's order makes of it. */
package replaydesk.kit.append;
