/** Runs incidents through the desk, many at once, the steps of each in order. */
package replaydesk.bench.demo.run;
