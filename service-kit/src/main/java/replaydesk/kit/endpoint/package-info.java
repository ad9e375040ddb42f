/** What a host shows of itself on its own port. */
package replaydesk.kit.endpoint;
