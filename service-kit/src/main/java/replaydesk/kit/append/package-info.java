/** Appending: makes the record of a stage's event, appends it to the log and awaits its outcome. */
package replaydesk.kit.append;
