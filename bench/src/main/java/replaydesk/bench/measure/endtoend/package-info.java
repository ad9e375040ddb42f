/** Measures all services together: cases from registration to feedback, begun at a rate that waits for nobody. */
package replaydesk.bench.measure.endtoend;
