/**
 * Ownership of partitions. Acquiring one that Kafka has assigned raises the epoch of its position. It is released when
 * another instance has raised the epoch, or when the projection was replaced.
 */
package replaydesk.kit.partition;
