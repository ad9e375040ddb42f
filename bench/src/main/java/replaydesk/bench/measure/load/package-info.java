/** Load over HTTP from this process: as much as is taken, or so much a second, whatever is taken. */
package replaydesk.bench.measure.load;
