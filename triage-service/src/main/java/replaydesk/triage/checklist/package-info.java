/** The command to answer a checklist, and the view of those that fit a case. */
package replaydesk.triage.checklist;
