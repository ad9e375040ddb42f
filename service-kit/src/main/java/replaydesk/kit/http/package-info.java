/** The host's HTTP conventions: headers, bodies, pages, read your writes, and exceptions as problems (RFC 9457). */
package replaydesk.kit.http;
