/** One case: as it is, and as it was. */
package replaydesk.history.detail;
