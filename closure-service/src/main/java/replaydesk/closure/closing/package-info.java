/** The command to close a case, and the view of its closure. */
package replaydesk.closure.closing;
