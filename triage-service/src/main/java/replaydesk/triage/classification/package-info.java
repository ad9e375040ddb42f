/** The command to classify a case, and the view of its classification and routing. */
package replaydesk.triage.classification;
