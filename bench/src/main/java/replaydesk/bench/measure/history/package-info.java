/** Whether cost grows with history: with that of a case, and with that of all. */
package replaydesk.bench.measure.history;
