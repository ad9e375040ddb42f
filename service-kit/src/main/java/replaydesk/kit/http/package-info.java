/**
 * The host's HTTP conventions: headers, bodies, pages, reading one's own writes, and exceptions as problems (RFC 9457).
 */
package replaydesk.kit.http;
