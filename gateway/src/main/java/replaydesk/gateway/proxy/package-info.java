/** Forwarding to services in other processes: connections, streams, failures. */
package replaydesk.gateway.proxy;
