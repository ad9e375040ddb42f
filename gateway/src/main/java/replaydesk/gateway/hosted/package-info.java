/** Requests for stages that this process hosts itself. */
package replaydesk.gateway.hosted;
