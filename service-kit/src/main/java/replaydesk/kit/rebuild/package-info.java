/**
 * Building the projection from the log's beginning: at the first start, for a new version, and on an operator's
 * request.
 */
package replaydesk.kit.rebuild;
