/** A client of the API, for programs that work at the desk. */
package replaydesk.bench.client;
