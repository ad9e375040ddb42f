/** The view of operators on the edge: readiness, metrics, traces and the log of requests. */
package replaydesk.gateway.operate;
