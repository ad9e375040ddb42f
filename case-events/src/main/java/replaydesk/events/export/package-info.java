/**
 * Export of the log as lines of JSON that carry its exact bytes, and its verification without Kafka, database or
 * network. See {@link replaydesk.events.export.ExportLine} for the format.
 */
package replaydesk.events.export;
