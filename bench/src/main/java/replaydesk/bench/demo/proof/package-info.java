/** The proof: what every service and a fresh replay of the log say of the cases, held against each other and the incident log. */
package replaydesk.bench.demo.proof;
