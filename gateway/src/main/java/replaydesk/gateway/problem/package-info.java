/** Problems (RFC 9457) that the edge itself answers. */
package replaydesk.gateway.problem;
