/** The command to reopen a case. */
package replaydesk.closure.reopening;
