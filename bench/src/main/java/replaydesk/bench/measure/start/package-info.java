/** Starting everything, and what it takes of the machine's memory. */
package replaydesk.bench.measure.start;
