/** Measures what rules, articles and solved cases add to the time of a registration. */
package replaydesk.bench.measure.registration;
