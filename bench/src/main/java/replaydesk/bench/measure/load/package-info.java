/** Load over HTTP from this process: as many calls as are answered, or a fixed number a second whatever is answered. */
package replaydesk.bench.measure.load;
