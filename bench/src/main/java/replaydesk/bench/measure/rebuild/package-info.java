/** Measures rebuilds of a service's projection from the log. */
package replaydesk.bench.measure.rebuild;
