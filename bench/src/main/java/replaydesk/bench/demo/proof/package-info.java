/**
 * The proof: compares the cases of every host and of the API with a fresh replay of the log and with the incident log.
 */
package replaydesk.bench.demo.proof;
