/** The stage of history: reads every event, and shows cases as they are and as they were. */
package replaydesk.history;
