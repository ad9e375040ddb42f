/** The command to record a diagnosis. */
package replaydesk.triage.diagnosis;
