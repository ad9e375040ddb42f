/**
 * The projection: polls become batches, a batch is folded in memory and answered, and what was folded is committed behind it in
 * one transaction a time. {@link replaydesk.kit.projection.LiveProjection} is where to begin.
 */
package replaydesk.kit.projection;
