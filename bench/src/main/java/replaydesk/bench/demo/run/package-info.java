/** Runs incidents through the desk, many side by side, each in its own order. */
package replaydesk.bench.demo.run;
