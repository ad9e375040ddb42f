/** The first analysis of a request's texts: work beside the fold. */
package replaydesk.triage.analysis;
