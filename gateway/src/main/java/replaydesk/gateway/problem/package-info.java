/** The problems with which the edge itself answers (RFC 9457). */
package replaydesk.gateway.problem;
