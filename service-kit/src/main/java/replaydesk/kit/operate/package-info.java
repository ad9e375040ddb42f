/** Time, fresh ids and the log's context, injected wherever they are needed. */
package replaydesk.kit.operate;
