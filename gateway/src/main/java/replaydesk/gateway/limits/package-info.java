/** Limits on requests: the rate of each caller and the size of bodies. */
package replaydesk.gateway.limits;
