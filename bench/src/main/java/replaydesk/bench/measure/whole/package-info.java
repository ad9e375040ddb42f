/** All services together: cases from their registration to the requester's feedback, at a rate that waits for nobody. */
package replaydesk.bench.measure.whole;
