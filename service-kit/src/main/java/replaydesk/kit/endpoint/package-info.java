/** Resources of a host about itself, on its own port. */
package replaydesk.kit.endpoint;
