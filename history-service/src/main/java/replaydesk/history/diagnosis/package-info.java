/** The diagnoses of a case, newest first. */
package replaydesk.history.diagnosis;
