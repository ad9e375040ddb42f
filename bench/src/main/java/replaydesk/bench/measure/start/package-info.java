/** Measures the start of the whole stack, and the memory that it takes. */
package replaydesk.bench.measure.start;
