/** Logs of aggregates other than cases: reading them into memory, and appending what was decided. */
package replaydesk.kit.aggregatelog;
