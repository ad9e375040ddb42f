/** What operators see of the edge: readiness, metrics, traces and the log of requests. */
package replaydesk.gateway.operate;
