/** Figures of known solutions: how often each was used, helped and did not help. */
package replaydesk.triage.figures;
