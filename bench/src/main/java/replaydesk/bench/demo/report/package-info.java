/** What the demonstration prints. */
package replaydesk.bench.demo.report;
