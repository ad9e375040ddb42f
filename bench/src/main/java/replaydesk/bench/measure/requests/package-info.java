/** Whether every request is answered, however many there are. */
package replaydesk.bench.measure.requests;
