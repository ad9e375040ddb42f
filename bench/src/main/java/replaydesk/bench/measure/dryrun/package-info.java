/** Measures dry runs of routing rules over a long history. */
package replaydesk.bench.measure.dryrun;
