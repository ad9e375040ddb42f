/** Taking cases in, and talking on them: how much, and how fast it is answered. */
package replaydesk.bench.measure.intake;
