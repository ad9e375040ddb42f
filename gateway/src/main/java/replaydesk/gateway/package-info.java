/** The edge: the way of a request through it, and its settings. */
package replaydesk.gateway;
