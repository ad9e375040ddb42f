/** The routing table: the owner of each path. */
package replaydesk.gateway.routing;
