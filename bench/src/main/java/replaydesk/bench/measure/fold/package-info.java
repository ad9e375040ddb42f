/** Measures the fold alone, in memory, on one core. */
package replaydesk.bench.measure.fold;
