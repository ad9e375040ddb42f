/** Measures how fast and how evenly cases are assigned to specialists. */
package replaydesk.bench.measure.assignment;
