/** Forwarding of requests to stages in other processes. */
package replaydesk.gateway.proxy;
