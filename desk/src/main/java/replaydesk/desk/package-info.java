/** The application that hosts all stages and the edge in one process. */
package replaydesk.desk;
