/** The owner of every path, and the owners that run in this process. */
package replaydesk.gateway.routing;
