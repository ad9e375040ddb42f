/** The incident event log of a real ServiceNow desk, as it was published. */
package replaydesk.bench.demo.incidents;
