/**
 * The host's HTTP conventions: headers, pages, reading one's own writes, and the mapping of exceptions to problems.
 */
package replaydesk.kit.http;
