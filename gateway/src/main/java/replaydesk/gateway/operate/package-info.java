/** What an operator sees of the edge: readiness, request log, metrics, traces, correlation ids. */
package replaydesk.gateway.operate;
