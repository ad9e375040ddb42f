/** Limits on the rate of requests and the size of bodies. */
package replaydesk.gateway.limits;
