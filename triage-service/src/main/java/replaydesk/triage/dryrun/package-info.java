/** Dry runs of routing rules: what a rule set would have done with the cases of a span of time. */
package replaydesk.triage.dryrun;
