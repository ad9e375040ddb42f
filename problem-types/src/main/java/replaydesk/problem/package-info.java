/** The types of problems (RFC 9457), known once for the services and the edge. */
package replaydesk.problem;
