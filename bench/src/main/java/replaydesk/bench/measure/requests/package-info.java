/** Measures whether every request is answered, even among very many. */
package replaydesk.bench.measure.requests;
