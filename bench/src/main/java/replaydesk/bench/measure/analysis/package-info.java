/** Measures what the classifier of texts reaches on labelled tickets, beside plainer ones. */
package replaydesk.bench.measure.analysis;
