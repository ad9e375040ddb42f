/** Measures the registration of cases and the messages on them: the rate, and the response times. */
package replaydesk.bench.measure.intake;
