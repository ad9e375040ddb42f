/** What Replaydesk must reach, measured: each measure a class that says what it does and what is asked of it. */
package replaydesk.bench.measure;
