/** Measures how fast a problem's fix reaches its cases, and what commands feel of it. */
package replaydesk.bench.measure.problem;
