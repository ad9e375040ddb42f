/** Measures whether cost grows with history: with that of one case, and with that of all cases. */
package replaydesk.bench.measure.history;
