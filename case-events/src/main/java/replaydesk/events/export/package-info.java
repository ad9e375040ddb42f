/**
 * The log as lines of JSON that carry its exact bytes, and their verification without Kafka, database or network. See
 * {@link replaydesk.events.export.ExportLine} for the format.
 */
package replaydesk.events.export;
