/** The command to ask the requester for information, and the view of the open information requests. */
package replaydesk.triage.information;
