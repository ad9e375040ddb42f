/** The log as history keeps it: every record with its verdict and its bytes. */
package replaydesk.history.log;
