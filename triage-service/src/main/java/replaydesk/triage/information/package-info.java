/** The commands to ask the requester for information, to open, extend and withdraw a request, and their view. */
package replaydesk.triage.information;
