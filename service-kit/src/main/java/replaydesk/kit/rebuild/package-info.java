/** Building the projection: at the first start, for a new version, and on an operator's word, from the log's beginning. */
package replaydesk.kit.rebuild;
