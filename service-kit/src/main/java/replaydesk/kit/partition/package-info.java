/**
 * The partitions that this instance may write: acquired from Kafka's assignment by raising the position's epoch, released when
 * another instance has raised it, or the projection was replaced.
 */
package replaydesk.kit.partition;
