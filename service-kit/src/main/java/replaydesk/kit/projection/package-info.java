/**
 * The projection: polls become batches, each batch is folded in memory and answered, and a transaction at a time
 * commits the changes behind it. Start reading at {@link replaydesk.kit.projection.LiveProjection}.
 */
package replaydesk.kit.projection;
